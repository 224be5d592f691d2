/** Invented people and subjects; mixed on purpose, with letters outside ASCII. */
export const firstNames = (
  'Amara,Anton,Aisha,Björn,Camille,Chidi,Chloé,Daiki,Dalia,Diego,Elif,Emeka,Esther,Farid,Fatou,Freya,' +
  'Gabriela,Goran,Hana,Hugo,Ines,Ingrid,Ivo,Jamal,Jana,Jun,Kaito,Kofi,Lena,Liam,Lucía,Magda,Malik,Mei,' +
  'Mira,Nadia,Nils,Noor,Olena,Omar,Paola,Pavel,Priya,Rafael,Rosa,Rune,Sana,Sofia,Søren,Tariq,Thandi,' +
  'Tomás,Ulla,Vera,Wei,Yara,Yusuf,Zeynep,Zofia,Zoë'
).split(',')

export const lastNames = (
  'Abara,Adeyemi,Almeida,Andersen,Baptiste,Bauer,Bergström,Bianchi,Castillo,Cohen,Dahl,Demir,Diallo,Duarte,' +
  'Eriksen,Fischer,Fontaine,García,Gruber,Haddad,Hansen,Hoang,Horvat,Ibrahim,Ito,Jansen,Jovanović,Kamara,' +
  'Kaya,Keller,Khan,Kim,Kowalska,Kováč,Larsen,Lindqvist,López,Mahlangu,Martins,Mbeki,Meyer,Moreau,Müller,' +
  'Nakamura,Nguyen,Novák,Okafor,Olsen,Osei,Patel,Petrov,Quispe,Ramos,Rossi,Said,Sato,Schmidt,Silva,' +
  'Tanaka,Usman,Varga,Weber,Yilmaz,Zhang'
).split(',')

export const services = ['billing', 'claims', 'delivery', 'returns', 'technical', 'contracts'] as const

export const segments = ['gold', 'silver', 'default'] as const

/** Subjects by service. */
export const subjects: Readonly<Record<(typeof services)[number], readonly string[]>> = {
  billing: [
    ...['Invoice shows the wrong total', 'Charged twice in March', 'Please send a copy of my invoice'],
    ...[
      'Direct debit returned by the bank',
      'Second reminder, but I have paid',
      'Question about the annual statement',
    ],
  ],
  claims: [
    ...['Water damage in the kitchen', 'Claim after a parking accident', 'Broken screen, insured device'],
    ...['Damage report with photos', 'Storm took the garden fence', 'When does the surveyor come?'],
  ],
  delivery: [
    ...['Parcel has not arrived', 'Delivered to the wrong address', 'Change of delivery date'],
    ...['Box was open on arrival', 'Neighbour signed, nothing there', 'Split delivery, one part missing'],
  ],
  returns: [
    ...['Return label is missing', 'Refund still open', 'Exchange for another size'],
    ...['Sent back the wrong item', 'Refund went to an old account', 'Pick-up did not come'],
  ],
  technical: [
    ...['Router restarts every hour', 'App does not open after the update', 'No signal since Sunday'],
    ...['Outage in our street', 'Cannot change the password', 'Meter readings are not taken over'],
  ],
  contracts: [
    ...['Move my contract to a new flat', 'Cancel at the end of the term', 'Change of bank details'],
    ...['Tariff comparison, please call', 'Name change after wedding', 'Question about clause 7'],
  ],
}

export const agentGroupNames = [
  'Claims',
  'Billing',
  'Delivery & returns',
  'Technical support',
  'Contracts',
  'Back office',
  'Key accounts',
  'Spanish desk',
] as const

export const placeGroupNames = ['Front desk', 'Harbour office', 'Night shift', 'Branch North'] as const
