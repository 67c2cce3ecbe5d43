/** Macros that BibTeX's own styles define, so that files use them without defining them. */
const styleMacros: Readonly<Record<string, string>> = {
  sept: 'September',
  acmcs: 'ACM Computing Surveys',
  acta: 'Acta Informatica',
  cacm: 'Communications of the ACM',
  ibmjrd: 'IBM Journal of Research and Development',
  ibmsj: 'IBM Systems Journal',
  ieeese: 'IEEE Transactions on Software Engineering',
  ieeetc: 'IEEE Transactions on Computers',
  ieeetcad: 'IEEE Transactions on Computer-Aided Design of Integrated Circuits',
  ipl: 'Information Processing Letters',
  jacm: 'Journal of the ACM',
  jcss: 'Journal of Computer and System Sciences',
  scp: 'Science of Computer Programming',
  sicomp: 'SIAM Journal on Computing',
  tocs: 'ACM Transactions on Computer Systems',
  tods: 'ACM Transactions on Database Systems',
  tog: 'ACM Transactions on Graphics',
  toms: 'ACM Transactions on Mathematical Software',
  toois: 'ACM Transactions on Office Information Systems',
  toplas: 'ACM Transactions on Programming Languages and Systems',
  tcs: 'Theoretical Computer Science',
};

/** Macros of AASTeX that astronomers' exports use for journals without defining them. */
export const journalMacros: Readonly<Record<string, string>> = {
  aj: 'The Astronomical Journal',
  actaa: 'Acta Astronomica',
  araa: 'Annual Review of Astronomy and Astrophysics',
  apj: 'The Astrophysical Journal',
  apjl: 'The Astrophysical Journal Letters',
  apjs: 'The Astrophysical Journal Supplement Series',
  ao: 'Applied Optics',
  apss: 'Astrophysics and Space Science',
  aap: 'Astronomy and Astrophysics',
  aapr: 'Astronomy and Astrophysics Reviews',
  aaps: 'Astronomy and Astrophysics Supplement Series',
  baas: 'Bulletin of the American Astronomical Society',
  icarus: 'Icarus',
  jcap: 'Journal of Cosmology and Astroparticle Physics',
  mnras: 'Monthly Notices of the Royal Astronomical Society',
  na: 'New Astronomy',
  nar: 'New Astronomy Reviews',
  nat: 'Nature',
  pasa: 'Publications of the Astronomical Society of Australia',
  pasj: 'Publications of the Astronomical Society of Japan',
  pasp: 'Publications of the Astronomical Society of the Pacific',
  physrep: 'Physics Reports',
  planss: 'Planetary and Space Science',
  pra: 'Physical Review A',
  prb: 'Physical Review B',
  prc: 'Physical Review C',
  prd: 'Physical Review D',
  pre: 'Physical Review E',
  prl: 'Physical Review Letters',
  procspie: 'Proceedings of the SPIE',
  rmxaa: 'Revista Mexicana de Astronomía y Astrofísica',
  solphys: 'Solar Physics',
  ssr: 'Space Science Reviews',
};

const known: ReadonlyMap<string, string> = new Map(Object.entries({ ...journalMacros, ...styleMacros }));

/** What a macro stands for: by the file's own `@string`, else by the styles that are in use everywhere. */
export const macroValue = (word: string, macros: ReadonlyMap<string, string>): string | undefined =>
  macros.get(word.toLowerCase()) ?? known.get(word.toLowerCase());
