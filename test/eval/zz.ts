import { testSamples, readSample } from './samples.ts';
import { nameCandidates } from '../../src/read/name-candidates.ts';
import { classShares, givenKeys, nameClasses } from '../../src/read/name-model.ts';
import { isSame } from '../../src/learn/names.ts';
const kind=(process.argv[2]??'product') as 'product'|'person'|'place';
const plural={product:'products',person:'people',place:'places'} as const;
const at=nameClasses.indexOf(kind);
let n=0,hit=0,oracle=0;
for (const s of await testSamples()) { const c=s.expected.complaint; if(!c) continue;
 const r=readSample(s);
 const gold=(c.facts as any)[plural[kind]] as any[]; if(!gold?.length) continue;
 const lang=s.expected.language as any;
 const cands=[...nameCandidates(r.authored,lang,{subject:s.message.subject,isSubject:false},givenKeys(),classShares),...nameCandidates(s.message.subject,lang,{subject:s.message.subject,isSubject:true},givenKeys(),classShares)];
 for (const g of gold){ const t=typeof g==='string'?g:g.text; n++;
  const ok=(r.facts as any)[plural[kind]].some((p:any)=>isSame(p.text,t)); if(ok){hit++;oracle++;continue}
  const m=cands.filter(x=>isSame(x.text,t)).sort((a,b)=>b.judged[at]!-a.judged[at]!)[0]; if(m)oracle++;
  console.log(s.message.from?.name,'|',t,'|',m?`${m.text} ${m.form} ${m.judged.map(x=>x.toFixed(3))}`:'NO CANDIDATE '+(r.authored.includes(t)?'(in text)':s.message.subject.includes(t)?'(in subject)':'(not in text)'),'| got',(r.facts as any)[plural[kind]].map((p:any)=>p.text+' '+p.confidence.toFixed(2)).join('; '));
 }}
console.log(n,hit,oracle);
