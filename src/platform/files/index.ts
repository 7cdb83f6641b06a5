/** Files as rows: taken by their content, sealed, given back as a download only. */

export { downloadPath, serveDownloads } from './download.routes.ts'
export type { FileId, FileInput, FileView } from './file.sql.ts'
export { faultOf, listFiles, storeFile } from './file.sql.ts'
export { refusals, refuseBy } from './refused.ts'
