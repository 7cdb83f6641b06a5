import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listRules, listUnnamed, type Rule } from './constraints.ts'
import { listFiles, listRooms, root, type SourceFile } from './source.ts'

type Room = { readonly name: string; readonly refusals: readonly string[] }

/** Prefixes of the platform. Its tables are written by its own functions alone: what they refuse, they raise by name. */
const platform = /^(rd|access|log|jobs|files)_/

/** The code that may refuse by itself: a missing version, someone who is not here. Refusals it names need no constraint. */
const code = listFiles(/^src\/.*(?<!\.test)(?<!\/refused)\.ts$/)
  .map((file) => file.text)
  .join('\n')

async function refusalsAt(path: string): Promise<string[]> {
  const module: { refusals?: Record<string, unknown> } = await import(root + path)
  return Object.keys(module.refusals ?? {})
}

function missing(rules: readonly Rule[], rooms: readonly Room[], ofPlatform: readonly string[]): string[] {
  const wanted = rules.filter((rule) => rule.raised || !platform.test(rule.name))
  const unique = [...new Map(wanted.map((rule) => [rule.name, rule])).values()]
  return unique.flatMap(({ path, name }) => {
    if (platform.test(name))
      return ofPlatform.includes(name) ? [] : [`${path}: ${name} is not in the platform's refused.ts`]
    const room = rooms.find((each) => name.startsWith(`${each.name}_`))
    if (!room) return [`${path}: ${name} begins with no room`]
    return room.refusals.includes(name) ? [] : [`${path}: ${name} is not in refused.ts of ${room.name}`]
  })
}

function unheld(rules: readonly Rule[], rooms: readonly Room[], ofPlatform: readonly string[]): string[] {
  const held = new Set(rules.map((rule) => rule.name))
  const listed = [...rooms.flatMap((room) => room.refusals), ...ofPlatform]
  return listed.filter((name) => !held.has(name) && !new RegExp(`\\b${name}\\b`).test(code))
}

const migrations = listFiles(/^db\/migrations\/.*\.sql$/)
const rules = listRules(migrations)

async function realRooms(): Promise<Room[]> {
  const schemas = [...new Set([...listRooms(), ...rules.map(({ name }) => name.split('_')[0] ?? '')])]
  const known = schemas.filter((name) => !platform.test(`${name}_`))
  return Promise.all(
    known.map(async (name) => {
      const path = `src/rooms/${name}/refused.ts`
      return { name, refusals: existsSync(root + path) ? await refusalsAt(path) : [] }
    }),
  )
}

async function realPlatform(): Promise<string[]> {
  const files = listFiles(/^src\/platform\/.*\/refused\.ts$/)
  return (await Promise.all(files.map((file) => refusalsAt(file.path)))).flat()
}

const sql = (text: string): SourceFile[] => [{ path: 'db/migrations/0099-plan.sql', text }]
const plan: Room[] = [{ name: 'plan', refusals: ['plan_sheet_pk', 'plan_sheet_once', 'plan_sheet_three'] }]

describe('refusals', () => {
  it('every constraint has a name', () => {
    expect(listUnnamed(migrations)).toEqual([])
  })

  it('every constraint stands in refused.ts of its room', async () => {
    expect(missing(rules, await realRooms(), await realPlatform())).toEqual([])
  })

  it('every refusal has a constraint that holds it, or code that gives it', async () => {
    expect(unheld(rules, await realRooms(), await realPlatform())).toEqual([])
  })

  it('sees a nameless constraint', () => {
    const text = `create table plan.sheet (
  id uuid primary key,
  kind text check (kind in ('check', 'unique')),
  a uuid constraint plan_sheet_a references plan.a,
  constraint plan_sheet_b foreign key (a, b) references plan.b,
  unique (a)
);`
    expect(listUnnamed(sql(text))).toEqual(
      ['primary key', 'check', 'unique'].map(
        (kind) => `db/migrations/0099-plan.sql: plan.sheet has a nameless ${kind}`,
      ),
    )
  })

  it('sees a constraint, a unique index, an event table and a raised rule that refused.ts forgot', () => {
    const make = 'create table %1$I.event (\n  id uuid constraint %1$s_event_pk primary key\n);'
    const text = `${make} call rd.make_events('plan', 'x');
create unique index plan_sheet_once on plan.sheet (id);
create unique index plan_sheet_new on plan.sheet (id); -- constraint plan_comment check
alter table plan.sheet add constraint plan_sheet_late check (id is not null);
perform rd.refuse('plan_sheet_three'); perform rd.refuse('rd_other');`
    expect(missing(listRules(sql(text)), plan, []).map((line) => line.split(': ')[1])).toEqual([
      'plan_sheet_late is not in refused.ts of plan',
      'plan_sheet_new is not in refused.ts of plan',
      'plan_event_pk is not in refused.ts of plan',
      "rd_other is not in the platform's refused.ts",
    ])
  })

  it('knows the rules that one trigger function raises for several tables', () => {
    const text = `create function plan.kept() returns trigger language plpgsql as
$$ begin perform rd.refuse('plan_' || tg_table_name || '_kept'); return new; end $$;
create trigger plan_sheet_kept before update on plan.sheet for each row execute function plan.kept();
create trigger plan_line_kept before update or delete on plan.line for each row execute function plan.kept();`
    expect(listRules(sql(text)).map(({ name }) => name)).toEqual(['plan_sheet_kept', 'plan_line_kept'])
  })

  it('sees a refusal that nothing holds', () => {
    const text = "constraint plan_sheet_pk primary key; perform rd.refuse('plan_sheet_three');"
    expect(unheld(listRules(sql(text)), plan, ['rd_lost_race'])).toEqual(['plan_sheet_once'])
  })

  it('sees a constraint that begins with no room', () => {
    expect(missing(listRules(sql('constraint cellar_a_pk primary key')), plan, [])).toEqual([
      'db/migrations/0099-plan.sql: cellar_a_pk begins with no room',
    ])
  })
})
