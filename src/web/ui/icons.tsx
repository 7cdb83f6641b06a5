import {
  ArrowRight,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronsLeft,
  ChevronsRight,
  CircleAlert,
  CircleCheck,
  FileText,
  Info,
  type LucideIcon,
  Search,
  TriangleAlert,
  User,
  X,
} from 'lucide-react'
import type { SVGProps } from 'react'

/**
 * The icons that the Amsterdam components ask for, drawn by lucide. Plain functions: the components call an icon as a
 * function, which a forwardRef object does not survive on the server.
 */
function plain(Icon: LucideIcon) {
  return function PlainIcon({ ref: _ref, ...props }: SVGProps<SVGSVGElement>) {
    return <Icon aria-hidden="true" focusable="false" {...props} />
  }
}

export const ArrowForwardIcon = plain(ArrowRight)
export const ChevronBackwardIcon = plain(ChevronLeft)
export const ChevronDoubleBackwardIcon = plain(ChevronsLeft)
export const ChevronDoubleForwardIcon = plain(ChevronsRight)
export const ChevronDownIcon = plain(ChevronDown)
export const ChevronForwardIcon = plain(ChevronRight)
export const CloseIcon = plain(X)
export const DocumentIcon = plain(FileText)
export const ErrorFillIcon = plain(CircleAlert)
export const InfoFillIcon = plain(Info)
export const PersonFillIcon = plain(User)
export const SearchIcon = plain(Search)
export const SuccessFillIcon = plain(CircleCheck)
export const WarningFillIcon = plain(TriangleAlert)
export const WarningIcon = plain(TriangleAlert)
