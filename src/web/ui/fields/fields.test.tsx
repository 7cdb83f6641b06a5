import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FormContext } from '../../form-state.ts'
import { LocaleContext } from '../../text.ts'
import { RadioGroup } from './Choices.tsx'
import { DateField } from './DateField.tsx'
import { TextField } from './TextField.tsx'

const back = {
  name: 'vraag',
  errors: [
    { field: 'telefoon', text: { nl: 'Vul uw nummer in.', en: 'Fill in your number.' } },
    { field: 'geboren', text: { nl: 'Welke dag?', en: 'Which day?' } },
  ],
  typed: { telefoon: ['06'], 'geboren.dag': ['31'], soort: ['zorg'] },
}

const shown = (
  <LocaleContext value="en">
    <FormContext value={back}>
      <TextField name="telefoon" label="Telefoon" hint="Ons nummer begint met 06." begin="0612345678" />
      <DateField name="geboren" label="Geboren" />
      <RadioGroup name="soort" label="Soort" options={[option('geld'), option('zorg')]} />
    </FormContext>
  </LocaleContext>
)

function option(value: string) {
  return { value, label: value }
}

const html = renderToStaticMarkup(shown)
const tag = (part: string) => html.match(new RegExp(`<input[^>]*${part}[^>]*>`))?.[0] ?? ''

test('a field is tied to its label, hint and error, in the language of the page', () => {
  expect(html).toContain('<label for="veld-vraag-telefoon"')
  expect(tag('name="telefoon"')).toContain('aria-describedby="veld-vraag-telefoon-hint veld-vraag-telefoon-fout"')
  expect(tag('name="telefoon"')).toContain('aria-invalid="true"')
  expect(html).toContain('Fill in your number.')
})

test('what was typed stands there again, not what the screen began with', () => {
  expect(tag('name="telefoon"')).toContain('value="06"')
  expect(tag('name="geboren.dag"')).toContain('value="31"')
  expect(tag('value="zorg"')).toContain('checked=""')
  expect(tag('value="geld"')).not.toContain('checked')
})

test('the first input of a group carries the id that the error summary points at', () => {
  expect(tag('name="geboren.dag"')).toContain('id="veld-vraag-geboren"')
  expect(tag('value="geld"')).toContain('id="veld-vraag-soort"')
})

test('nothing is drawn with a style attribute', () => {
  expect(html).not.toContain('style=')
})
