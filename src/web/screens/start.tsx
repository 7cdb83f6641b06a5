import { useState } from 'react'
export default function Start() {
  const [n, set] = useState(0)
  return (
    <main>
      <h1>Rode Draad</h1>
      <button type="button" onClick={() => set(n + 1)}>
        {n}
      </button>
    </main>
  )
}
