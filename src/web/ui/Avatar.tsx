/** The first letters of a name, at most two: 'Sanne de Wit' is 'SW'. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word))
  const [first = '', last = ''] = [words[0]?.charAt(0), words.length > 1 ? words.at(-1)?.charAt(0) : '']
  return first + last
}

/** A photo, or the initials where there is none. Decoration: the name always stands beside it. */
export function Avatar({ name, photo }: { readonly name: string; readonly photo?: string | undefined }) {
  if (photo !== undefined) return <img className="rd-avatar" src={photo} alt="" width={96} height={96} />
  return (
    <svg className="rd-avatar" viewBox="0 0 96 96" aria-hidden="true" focusable="false">
      <circle cx="48" cy="48" r="46.5" fill="var(--rd-thread-soft)" stroke="var(--rd-thread)" strokeWidth="3" />
      <text
        x="48"
        y="50"
        textAnchor="middle"
        dominantBaseline="central"
        fontSize="34"
        fontWeight="700"
        fill="currentColor"
      >
        {initialsOf(name)}
      </text>
    </svg>
  )
}
