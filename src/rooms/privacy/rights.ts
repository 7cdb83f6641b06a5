import { sharingPurposes } from './sharing.ts'

/** For which purposes each function of the door is there. */
export const rights = {
  whoLooked: ['hulpvraag', 'inzage', 'toezicht'],
  verifyLog: ['toezicht'],
  listTerms: ['bewaren'],
  listProposals: ['bewaren'],
  listVerklaringen: ['bewaren'],
  verifyEvents: ['bewaren'],
  approveVernietiging: ['bewaren'],
  grantRequest: ['bewaren'],
  readShared: [...sharingPurposes, 'inzage'],
  countShared: sharingPurposes,
  askShare: sharingPurposes,
  writeNote: sharingPurposes,
  involveParty: sharingPurposes,
  sendSignal: sharingPurposes,
  seeSignal: sharingPurposes,
  listConsents: [...sharingPurposes, 'inzage'],
  answerConsent: [...sharingPurposes, 'inzage'],
  withdrawConsent: [...sharingPurposes, 'inzage'],
  childLines: ['inzage'],
  addRepresentation: sharingPurposes,
  listProcessing: ['toezicht'],
  changeProcessing: ['toezicht'],
  listMatrix: ['toezicht'],
} as const
