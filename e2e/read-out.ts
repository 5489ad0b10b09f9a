// What a reader of the screen says on the phone's screens, in order: the kind, name and state of what is there.

const PLACES = `
- navigation "Main places":
  - link "Today"
  - link "Progress"
  - link "Learn"
  - link "Me"`

const GATE = `
  - heading "Anything new?" [level=1]
  - paragraph: Asked every time, because these need help at once.
  - list:
    - listitem: Cannot pass or feel urine, or leaking urine or stool
    - listitem: Numb between the legs or around the bottom
    - listitem: A leg getting weaker, or new pain, numbness or weakness in both
    - listitem: Chest pain, severe breathlessness or fainting
    - listitem: Hurt in a fall`

/** The eleven keys of a question and Skip, which are named by it. */
const keysOf = (question: string) => `
- main:
  - heading "${question}" [level=1]
  - paragraph
  - group "${question}":
    - button "0 of 10, no pain"
${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((score) => `    - button "${String(score)} of 10"`).join('\n')}
    - button "10 of 10, worst imaginable pain"
    - button "Skip"`

const partsOfMe = [
  ...['Language', 'Text size', 'Light or dark', 'Where I am signed in', 'Somebody who may log for me'],
  ...['Who can see my record', 'On the home screen', 'Sign out'],
]

export const readOut = {
  today: `
- banner:
  - heading "Wednesday" [level=1]
  - link "I feel unwell"
- main:
  - region "Morning check-in":
    - link "Answer the morning check-in"
  - region "Today’s walk":
    - text: 12 minutes asked today
    - link "Log 12 min"
    - link "Start a walk"
    - link "Other minutes"
    - paragraph:
      - link "No walk today"
  - 'region "Your plan: 12 minutes"':
    - 'heading "Your plan: 12 minutes" [level=2]'
  - list "This week":
    - listitem: Monday, nothing asked
    - listitem: Tuesday, nothing asked
    - listitem: Today, 12 minutes, not yet
    - listitem: Thursday, 12 minutes${PLACES}`,
  minutes: `
- banner:
  - link "Close"
- main:
  - heading "How many minutes did you walk?" [level=1]
  - group "Which day":
    - button "Today" [pressed]
    - button "Yesterday"
    - button "Another day"
  - button "One minute less"
  - paragraph:
    - textbox "Minutes": "12"
  - button "One minute more"
  - group "Other minutes":
    - button "6 minutes"
  - button "Log 12 min, your usual"
  - link "No walk today"`,
  before: keysOf('Pain just before you set off?'),
  worst: keysOf('Worst pain during the walk, or just after?'),
  gate: `
- banner:
  - button "Back"
  - paragraph: 3 of 3
- main:${GATE}
  - paragraph: 12 min today · before 2 · worst 4
  - button "Yes or not sure"
  - button "None of these, save"`,
  saved: `
- main:
  - heading "Your walk is saved" [level=1]
  - paragraph: 12 minutes, today. From 09:58.
  - paragraph: Worst pain 4. Often fine if it has eased by tomorrow morning. We will ask you then.
  - status: It is with your clinic.
  - link "Done"`,
  progress: `
- banner:
  - heading "Progress" [level=1]
  - group "Show":
    - button "4 weeks" [pressed]
- main:
  - paragraph: /^You walked your full minutes on 1 of 1 day\\./
  - group /^You walked your full minutes on 1 of 1 day\\./:
    - slider "Day"
  - paragraph:
    - button "As a table"
  - heading "Step 1 of 3" [level=2]
  - 'img "Steps of the programme in minutes: 12, 14, 16. Now on step 1."'
  - region "What changed"${PLACES}`,
  learn: `
- banner:
  - heading "Learn" [level=1]
- main:
  - list:
    - listitem:
      - link /^Why walk/
    - listitem:
      - link /^Posture/
  - paragraph: /^Pacewell does not replace professional advice/${PLACES}`,
  me: `
- banner:
  - heading "Me" [level=1]
- main:
${partsOfMe.map((part) => `  - region "${part}":\n    - heading "${part}" [level=2]`).join('\n')}${PLACES}`,
  unwell: `
- banner:
  - link "Close"
- main:${GATE}
  - button "Yes or not sure"
  - button "None of these"`,
  stop: `
- main:
  - paragraph: Stop walking for now
  - heading "Please speak to someone now, not later." [level=1]
  - heading "Chest pain, severe breathlessness or fainting" [level=2]
  - link "Call 999":
    - /url: tel:999
  - heading "Anything else on the list, or not sure" [level=2]
  - link "Call the clinic, 020 7946 0018":
    - /url: tel:02079460018
  - paragraph: Own Clinic is open until 18:00. If nobody answers, call 999.
  - alert: /^Your clinic has not been told yet\\. Please phone them\\. .* Nobody watches this app live\\.$/
  - region "Which one?":
    - heading "Which one?" [level=2]
    - group "Which one?":
      - button "Cannot pass or feel urine, or leaking urine or stool"
  - button "I have phoned"`,
}
