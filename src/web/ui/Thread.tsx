/** The loop of the thread above the line under the header: our mark. */
export function Loop({ className }: { readonly className: string }) {
  return (
    <svg className={className} viewBox="0 0 60 40" aria-hidden="true" focusable="false">
      <path
        d="M0 38.500H24C46 38.500 52 5 35 5S24 38.500 46 38.500H60"
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
      />
    </svg>
  )
}

/** One long thread, for the first page: from a tangle on the left to a calm line on the right. */
export function LongThread({ className }: { readonly className: string }) {
  return (
    <svg className={className} viewBox="0 15 1200 150" aria-hidden="true" focusable="false">
      <path
        d="M-10 120C60 120 90 40 150 48S190 150 120 142 60 60 160 36 300 120 240 146 150 90 230 70 350 160 430 128 470 34 425 34 392 128 500 128 690 128 760 96 900 70 1210 96"
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )
}
