import { data } from 'react-router'

/** Any address that is not ours: inside the shell, so that language and phone number are known. */
export function loader(): never {
  throw data(null, { status: 404 })
}

export default function Missing() {
  return null
}
