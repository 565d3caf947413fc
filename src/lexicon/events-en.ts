/** English words that tell events; how to read a line: `events.ts`. Nouns in any number; the first rule that fits wins. */
export const ENGLISH_EVENT_VERBS = `
$guidance: guidance guideline guidelines recommendations recommendation advice handbook leaflet factsheet sheet
  guide toolkit consultation register checklist note rulebook faq
$papers: report reports study studies survey figures paper pamphlet poll findings results review readings map
  inventory transcript index audit book film documentary edition statistics data minutes analysis replies answers
  accounts ranking census atlas investigation barometer version memo dossier article column essay advice
$products: model models tool tools assistant chatbot app application service platform version system software
  product device chip processor agent robot website portal search browser weights plug-in feature programme program
  library
$bills: act acts bill bills law laws amendment amendments motion directive regulation resolution report mandate
  position decree ban exemption reform budget treaty convention moratorium opinion compromise trial text legislation
  ordinance rules plan
$systems: camera cameras system systems software robot robots assistant chatbot tool tools model models sensors
  drones scanners agent program programme technology ai recognition scanner gates turnstiles algorithm algorithms
  bus buses
$pacts: agreement agreements contract contracts memorandum partnership licence license deal accord pact alliance
  cooperation convention understanding framework tender collaboration
$letters: letter statement declaration manifesto appeal petition call pledge charter
$probes: inquiry inquiries investigation investigations proceedings probe case procedure examination action

joint-statement: sign issue send publish release write launch > $letters + group
joint-statement: sign > letter statement declaration manifesto appeal
joint-statement: call urge reject demand denounce condemn ~ jointly undersigned
guidance: issue publish release update unveil present open > $guidance + authority
guidance: issue publish release > guidance guidelines recommendations
enforcement: open launch initiate start begin bring > $probes + authority
enforcement: fine sanction penalize
enforcement: order bar ban suspend exclude prohibit block seize + authority
enforcement: investigate examine + authority organization
ruling: rule ~ that in against + court
ruling: annul quash overturn uphold dismiss hold order sentence convict reject halt find acquit + court
ruling: strike ~ down + court
deployment: put buy adopt > robot robots cameras software system assistant
acquisition: acquire + organization
acquisition: buy purchase + organization
acquisition: sell ~ to + organization
acquisition: merge ~ with + organization
funding: raise secure attract + money
funding: receive award grant give lend fund win accept contribute finance provide donate + money
funding: close raise complete > round funding series
funding: receive award accept win obtain > grant grants subsidy loan
investment: invest
investment: put pour plough plow inject commit spend sink ~ into in towards on for + money
investment: build construct open > centre center campus plant factory supercomputer line site hub + money
investment: take buy acquire hold > stake shareholding cent percent %
investment: unveil announce present launch > investment package fund programme + money
partnership: sign enter conclude announce ink strike extend end renew > $pacts
partnership: partner team collaborate ~ with up on
partnership: join ~ forces partner
partnership: share host develop build run train organise organize set ~ jointly together
partnership: share host develop run train + pair
partnership: agree ~ host share cooperate develop move work exchange run train build
legislation: pass adopt reject veto table amend approve repeal enact postpone back > $bills + parliament
legislation: vote + parliament
legislation: table introduce file enact > bill amendment amendments law act motion
legislation: pass veto enact > bill act law decree
incident: hack breach leak crash hijack
incident: expose steal delete wipe encrypt > files data records keys passwords credentials messages accounts
incident: discover identify remove find detect withdraw > malicious poisoned malware flaw vulnerability backdoor
  repository
incident: switch take shut > $systems repository platform site ~ off down offline
appointment: appoint nominate elect + person
appointment: name confirm > head director chair chairman chairwoman chief president secretary commissioner minister
  ceo adviser as + person
appointment: become > head director chair chairman chairwoman chief president secretary commissioner minister ceo +
  person
departure: resign retire + person
departure: step stand ~ down aside
departure: leave quit + organization
departure: leave quit > post job company board role firm + person
departure: withdraw ~ from + organization
protest: march demonstrate picket rally
protest: walk ~ out + group
protest: block occupy > lane road roads entrance access street gate gates site bridge motorway offices
protest: protest gather ~ outside in front on at before
protest: refuse ~ use work operate install + group
protest: strike stage hold announce call > strike walkout protest demonstration march rally vigil picket sit-in
protest: hang stand > banner placard placards
launch: launch unveil introduce debut > $products
launch: launch unveil release + product
launch: release open-source > model models weights tool version assistant app
deployment: deploy install introduce trial pilot test equip inaugurate > $systems
deployment: deploy
deployment: roll ~ out
deployment: switch > $systems ~ on
deployment: use ~ begun started begin
publication: publish release > $papers
publication: publish
`;

export const ENGLISH_EVENT_NOUNS = `
joint-statement: open letter, joint statement, joint declaration, joint letter < issue sign publish send release
  write read say call address
protest: walkout, strike, demonstration, march, sit-in < announce hold stage call begin start draw join organise
  organize
incident: outage, breach, leak, hack, cyberattack, malfunction, glitch, ransomware < expose leave hit strike suffer
  report disclose paralyse paralyze cut affect interrupt cause reveal
incident: flaw, bug, defect, defective update, faulty update, malicious repository, poisoned model, malicious model,
  malicious code < expose leave hit affect cause interrupt identify remove download upload discover find steal
  detect send
acquisition: acquisition, takeover, merger < announce complete approve clear confirm receive notify close
partnership: partnership < enter announce sign form launch conclude unveil agree
legislation: votes to < adopt agree approve decide pass reject back
publication: report, position paper, survey, study, pamphlet < compare show find warn state say + organization
`;
