import { describe, expect, test } from 'vitest'
import { clinicFaultOf, readClinicForm } from './read-clinic-form'

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries({
    name: 'Harbour Lane',
    timeZone: 'Europe/London',
    language: 'en',
    ...fields,
  }))
    form.set(name, value)
  return form
}

describe('the form of the clinic', () => {
  test('name, zone and language are enough for now', () => {
    const { settings, faults } = readClinicForm(formOf({}), 'begun')
    expect([...faults]).toEqual([])
    expect(settings).toMatchObject({
      name: 'Harbour Lane',
      telephone: '',
      openingHours: { 1: null, 7: null },
    })
  })

  test('afterwards what could wait is needed', () => {
    const { faults } = readClinicForm(formOf({ telephone: '020 7946 0018' }), 'complete')
    expect([...faults]).toEqual(['emergencyNumber', 'safetyContact'])
  })

  test('each field that is filled in must be right', () => {
    const { faults } = readClinicForm(
      formOf({
        name: ' ',
        timeZone: 'Middle Earth',
        telephone: 'ask',
        emergencyNumber: '!',
        safetyContact: 'x',
      }),
      'begun',
    )
    expect([...faults]).toEqual(['name', 'timeZone', 'telephone', 'emergencyNumber', 'safetyContact'])
  })

  test('a day that is ticked needs opening before closing', () => {
    const { settings, faults } = readClinicForm(
      formOf({
        'open.1': 'on',
        'opens.1': '08:30',
        'closes.1': '17:00',
        'open.2': 'on',
        'opens.2': '17:00',
        'closes.2': '08:30',
        'open.3': 'on',
        'opens.3': '',
        'closes.3': '',
        'opens.4': '09:00',
        'closes.4': '10:00',
      }),
      'begun',
    )
    expect([...faults]).toEqual(['openingHours.2', 'openingHours.3'])
    expect(settings.openingHours[1]).toEqual({ opens: '08:30', closes: '17:00' })
    expect(settings.openingHours[4]).toBeNull()
  })

  test('a refusal leads to the field as it stands in the form', () => {
    expect(clinicFaultOf('clinic.openingHours.3.closes')).toBe('openingHours.3')
    expect(clinicFaultOf('telephone')).toBe('telephone')
  })
})
