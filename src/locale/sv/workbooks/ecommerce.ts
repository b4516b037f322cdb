/** The workbook for shops, in Swedish. */
import type { EcommerceTexts } from '../../en/workbooks/ecommerce.ts';

export const ecommerce: EcommerceTexts = {
  titles: {
    shortTitle: 'Butik',
    title: 'E-handeln: försäljning, vinst och returer',
    goal: 'Säljer butiken mer, och blir det mer kvar när annonser och returer är betalda?',
  },
  screen: 'Översikt',
  about: 'En rad per månad eller dag, från butik och annonser.',
  sample:
    'Två år av påhittade månader för en butik med kläder och skor, och var tionde kunds ordrar sedan maj. Siffrorna är ingens.',
  orders: {
    name: 'Ordrar',
    about: 'En rad per order, med datum och kund; läses bara för kohorterna.',
  },
  labels: {
    revenue: 'Intäkt, exkl. moms',
    orders: 'Ordrar',
    AOV: 'Genomsnittligt ordervärde',
    CVR: 'Konverteringsgrad, ordrar per besök',
    POAS: 'POAS, hela butiken',
    returns: 'Returgrad, antal',
    returnsWithValue: 'Returgrad, antal ({percent}\u00a0% av värdet)',
    newCustomers: 'Intäkt från nya kunder, andel',
    newCustomersWithShare: 'Intäkt från nya kunder ({percent}\u00a0% av kunderna)',
    ROAS: 'ROAS, enligt plattformarna',
  },
  good: {
    revenue: 'Målet är nått. Kolla att vinsten också växte: rabatter och annonser kan köpa intäkt.',
    orders: 'Målet är nått; se nedan om ordrarna också lämnar mer vinst.',
    AOV: 'Kunderna handlar för mer per order: behåll det som höjde det och se att returerna inte följer med.',
    CVR: 'Fler besök slutar med en order: håll nivån och testa vad som kan höja den till.',
    returns: 'Färre varor kommer tillbaka än du tillåter: håll bilder och storleksguider aktuella.',
    POAS: 'Bruttovinsten täcker annonserna. Hela butiken: en del ordrar hade kommit ändå.',
    ROAS: 'Över din break-even, men plattformarna räknar samma ordrar: bedöm efter POAS och MER.',
    MER: 'Marknadsföringen betalar sig i bruttovinst.',
    CPO: 'En order kostar mindre i marknadsföring än den lämnar i bruttovinst.',
  },
  advice: {
    revenue: 'Dela upp: besök × konverteringsgrad × ordervärde. Jobba med den faktor som föll mest.',
    orders: 'Se om det är besöken eller konverteringsgraden som har fallit, och börja där.',
    AOV: 'Prova paket, tillbehör och fri frakt strax över dagens snitt.',
  },
  profit: 'Bruttovinst efter annonser',
  orderProfit: 'Bruttovinst per order',
  chart: 'Intäkt efter returer, och vad som är kvar efter varor och annonser',
  notes: { title: 'Anteckningar från de senaste månaderna', none: '–' },
  margin: {
    label: 'Bruttomarginal, om Data saknar bruttovinst',
    help: 'Vad som är kvar av intäkten när varorna är betalda, till exempel 40 %. Bruttovinsten blir då intäkt × marginal.',
    instead: 'eller en bruttomarginal i I3',
    noAds: 'Mäts inte än: Data har ingen annonskostnad i perioden.',
  },
  trust: {
    title: 'Innan du litar på siffrorna',
    lines: [
      'Intäkt och bruttovinst: exkl. moms, efter returer.',
      'Returer: köpets månad, mot försäljning före returer.',
      'För hög konvertering: besök utan samtycke saknas.',
      'En ny kund är en person som aldrig har handlat förut.',
    ],
  },
  details: {
    name: 'Korgar och lojalitet',
    title: 'Varukorgar, annonser och trogna kunder',
    question: 'Var tappar vi ordrar, och kommer kunderna tillbaka?',
    chart: 'Övergivna varukorgar och avbrutna kassor per månad',
    returnsChart: 'Returgrad per månad, antal',
  },
  cohorts: {
    name: 'Kohorter',
    title: 'Kommer kunderna tillbaka?',
    question: 'Av dem som handlade första gången en månad: andelen som handlar igen, månader senare.',
    first: 'Första köp',
    size: 'Kunder',
    all: 'Alla, viktat',
    after: 'Månader efter första köpet',
    chart: 'Andel som handlar igen, alla kohorter',
    read: 'Ordrar till och med {last}. Tomt till höger: månaden är inte slut än och säger inget.',
    empty: 'Inget att läsa än: fliken Ordrar behöver datum och kunder.',
    lines: [
      'Grå rader har färre än 20 kunder: för få för att bedöma.',
      'Första kohorten kan ha gamla kunder, eftersom ordrarna börjar där.',
      'Jämför nedåt i en kolumn: samma ålder. Unga kohorter är korta, inte dåliga.',
    ],
    functions:
      'Fliken Kohorter använder COHORT_RETENTION, i S6: den kräver tillägget. Allt annat fungerar i alla kopior.',
    calculation: 'Räknas fram av COHORT_RETENTION (kräver tillägget)',
  },
  sampleNotes: {
    'month 11': 'Kampanjvecka 25 november–1 december',
    'month 18': 'Paket och fri frakt från 799',
    'month 21': 'Höstens skor: ny leverantör, små i storleken',
    'month 23': 'Kampanjvecka 24–30 november',
    'month 24': 'Många returer av skor: storleksguide på gång',
  },
};
