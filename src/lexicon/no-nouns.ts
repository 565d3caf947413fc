import { listWords } from './word-list.js';

/**
 * Word forms that are hardly ever nouns or adjectives, lower case, four letters and more: verbs, adverbs and function words
 * as counted in treebanks of web and news text (15% or less as noun or adjective). English "-ed" and "-ing" are told by rule.
 */
export const NO_NOUNS: Readonly<Record<'en' | 'fr', ReadonlySet<string>>> = {
  en: new Set(
    listWords(
      `aboard about abroad abruptly absolutely absorb abundantly accept accidentally accordingly accuses achieve
      acquire across actively actually additionally adds adequately adjust admit adopt advise advises affect affects
      affirm afford after afterward again against aggressively agree agrees ahead allege allegedly allocate allow
      almost along alot already also alter although altogether always amazes amazingly amend among amongst another
      anticipate anybody anymore anyone anytime anyway anyways anywhere apart apologize apparently appear appears
      applies apply appreciate appropriately approve approximately argue around arrange arrive arrives asap aside
      assassinate assess assist assume assure attach attain attend attract automatically avoid away awhile badly
      barely basically beautifully became because become becomes becuse been before began begin begins begun behind
      behold believe believes belong belongs below beneath beside besides between beware blames bless blew blown born
      both bother bought brainwash bravely breathe briefly brings broke brought browse budge build builds built burn
      bust calculate came cancel carefully cares carry categorically caught censor centralize certainly cheaply choose
      chose chosen circulate clarify clearly click climb closely cognitively collaborate collect come comes
      comfortably commit communicate compare compel compensate compete complain completely completly comply conclude
      concur condemn consider consistently constantly constitute contain contains continually continue continues
      contradict convince cook correctly could counts crashes crave create creates currently customize dealt decide
      deeply defeats defend definately define definitely delete deliberately deliver demonstrate demonstrates denote
      deny depends describe deserve deserves desperately despite destroy detect determine develop develops dhin
      diagnose dies differ digest dine directly disappear disclose discover discuss disperse disrupt distinguish
      distribute does donate done down downhill drafts dramatically drawn driven drool drops drove each easily eaten
      economically effectively efficiently either electronically eliminate else elsewhere emit employ enable enables
      encourage endanger engage enjoy enjoys ensure enter entirely environmentally equally escape especially
      essentially establish ethnically evacuate evaluate even eventually ever every everybody everyone everywhere
      evidently exactly examine except exceptionally execute exist exists expand expect expects expeditiously expire
      explain explains explode exploit explore exponentially extend extremely fail fairly faithfully fallen feel feels
      fell felt figure fill finalize finally financially find finds firmly firstly flee flew flip flops flown focuses
      follow follows forbid foresee forever forget forgive forgot forth forward fought found frankly freak freely
      frequently frighten from fuck fully furthermore gain gather gave generally generate generates gently gets give
      given gives gladly goes gotten grab greatly greet grew grow grown guess haha halfway handle hang happen happens
      happily harass hardly harshly hatch hate hates have hear heard heavily held hello helps hence here hereby herein
      hers herself hesitate hibernate highly himself hire hirier hisses historically hmmm hmmmmmm holds honestly hope
      hopefully however hurt identifies identify ignore imagine immediately immensely immigrate implement importantly
      impose impress improve include includes incomplete incorporates incorrectly increasingly incredibly indefinitely
      indicate indicates individually indoors inevitably inform initially initiate insert insist install instead
      intend intends interfere interpret into introduce introduces invent invents invest investigate invite involves
      ironically itself join jointly jumps just justify keep keeps kept kill kinda knew knock know known knows lace
      largely lasts lately later laugh learn learnt leave leaves legally lends lent lets like likewise listen
      literally locally looks lose lost loves luckily made mainly maintain maintains make makes manage manipulate
      manually marry maybe meant meanwhile meet meets melt melts mention merely merge might migrate militarily mine
      minus monitor moreover mostly must mutually myself near nearly neatly necessarily neither never nevertheless
      newly nicely nobody none noone nope normally notify nowadays nowhere objects observe obtain obviously
      occasionally occur offers officially officiate often onboard once onshore onto onwards oops openly opens operate
      oppose ordinarily organize originally otherwise ours ourselves outdoors outrageously over overcome overly
      overwhelmingly owes paid pale partially participate particularly partly pass pays perfectly perhaps personally
      persue pertains pester pick plays pleasantly please politely politically poorly pose possibly postpone
      potentially pour pray precisely predict predominantly prefer preferably prepare prescribe presently preserve
      pretends pretty prevent previously primarily principally print probably produce produces professionally
      progresses promote promptly properly propose proposes protect protects prove proven proves provide provides
      provoke publicly puff pursuant pursue quickly quietly quit quite raid raise rang rapidly rarely rather reach
      react read reads realise realize really realy reasonably reassure reccomend reccommend receive receives recently
      recieve recognize recomend recommend reconsider recover recreate recruit reduce refer refers reflect reflects
      refuse refuses regardless regret regularly relate relates relatively relax remain remember remembers remind
      remove removes reopen repeatedly replace reportedly represent represents require resolve respectfully
      respectively respond retake retaliate retire retrieve revalue revise rhythmically roughly routinely rudely ruin
      runs rush said sail sang sat satisfy save says scroll scrub secondly secretly seek seem seems seen sees seldom
      sell send sends sent separately seriously serve serves settle shall shortly should shout shown sigh
      significantly simply simultaneously since sincerely sings skip slack slept slightly slowly smell smoothly
      smuggled sold solely solicit solve some somebody somehow someone someplace sometime sometimes somewhat somewhere
      soon soooo sooooo sought spawn speak speaks specifically specify spell spend spent spill spoke spoken squeeze
      stand stands stay steal still stir stole stolen stood strengthen strictly strongly struck stunk submit submits
      subscribe subsequently substantially successfully suck sucks suddenly suffer sufficiently suggest suggests super
      supports supposedly surely surprisingly surrounds survive suspend sworn symbolizes sympathize take taken takes
      talk taught tear technically tell tells temporarily tend testify than thank thankfully that their theirs them
      themselves then there thereafter thereby therefore these they think thinks this thoroughly those though thought
      threaten threatens threw thrive through throughout throw thrown thru thus tighten till together told tolerate
      took totally toward towards traditionally translate transmit trigger truely truly turn twice typically
      ultimately ummmm unanimously uncover under underneath understand understandably understands understood undertake
      unfortunately uniquely unless unlike until upon uses usually utterly vanish vary verifies verify versa versus
      very vigorously virtually visualize vomit walks wander want wants warmly warn warrant wash watch weaponize wear
      well went were wether what whatever whatsoever when whenever where whereas wherever whether which whilst wholly
      whom whose widely will willingly wilt wins wish with withdraw withdrawn withdrew within without wonderfully
      worry woud would write writes written wrote yeah your yours yourself yourselves`,
    ),
  ),
  fr: new Set(
    listWords(
      `abordé abouti aboutir aboutit absolument abstenir accepte acceptée accompagner accompagné accompagnée accompli
      accomplit accorder accordé accru accueillera accueillir accueillis accuse accusé accéder accédé acheter acheté
      acquis activé activée actuellement adapter adhère admets administrant administrer administré administrée
      administrés admis adopter adopté adressé affectant affecter affectionnait affirmait affirme affirmer affirmé
      afin aggraver agir agissait agissant agit aider aidé aient ailleurs aime ainsi ajoute ajouté alerté allait
      allaite allaitez allant aller allez allés alors améliorer animé annoncé annulés aperçoit apparaissent apparaît
      apparaître apparemment appartenant appartiennent appartient apparu apparue appelait appelle appelé appelée
      appelées appelés appliquer apporte apporter apportées apprend appris approximativement apprécie apprécier
      apprêtait appuie appuyé après arrive arrivent arriver arrivé arrête arrêtent arrêter arrêtés assez assiste
      assisté associé associée assoiffera assurant assurer assuré attaquer atteignent atteindre atteint atteints
      attend attendait attendant attendent attendre attentivement attirer aucun aucune augmente augmenter augmentée
      auprès aura auraient aurait aurons auront aussi autant autoriser autorisés autour avaient avait avancer avant
      avec avez avoir avons avérées ayant bafoués baptisé basé basées basés battre beaucoup bien bientôt bloqués
      bonnement bref bénéficiant bénéficient bénéficier bénéficiera bénéficié ceci cela celle celles celui
      centralisait cependant certainement certaines certains certes cesser cette ceux chacun chacune changer changé
      chaque chargé chargée chassent cherche chercher cherché chez choisi cible clairement clarifier classé classés
      collabore combattre combien combinée comme commence commencé comment commentée commercialisées comparaissent
      comparativement comparé complètement comportant comporte comportent composé comprenant comprendre comprennent
      comptait compter concernant concerne concernent concernée concernés conclu conclure condamne condamné condamnée
      conduire conduit conduites confie confier confirme confirmer confirmé confirmée confié confiée confondues
      conformément congeler connais connaissent connaissons connaitre connaît connaître connu connue connut consacre
      consacrer consacré conseille conseillé conserve conserver conservé considère considérablement considérer
      considéré considérée considérées considérés consiste constamment constate constater constituant constitue
      constituent constituer constitué constituée constitués construire construit construite consulter consécutivement
      contacter contenant contenus contesté contient continue continuent continuer contraint contrairement contre
      contribue contribuent contribuer contrôler contrôlé convaincu convenons convenu convient conçu correctement
      correspond couper cousues couvrir croire crois créait créant crée créer créera créé créée créés célébrées dans
      davantage demain demanda demandent demander demandez demandons demandé demandée demeure depuis dernièrement
      derrière dessaisi desservie dessus destiné destinée destinées deuxièmement devait devant devenait devenir devenu
      devenue devez deviendrait deviennent devient devint devons devra devraient devrais devrait devrions diffusée
      diffusées différemment diluer diluée diminue diminuer diminué diminuée dire directement dirigé dirigée disait
      disant discuter disparu dispose disposent dispute distinguent distribué dites divise divisée divulgué dois doit
      doivent donc donna donne donnent donner donnera donné dont durant durent durer durera débuter débuté décernée
      décida décide décidé décidées déclare déclarer déclarera déclaré découle découvert découvre découvrent découvrir
      décrit décroche décédé décédée dédiée défendre défenestré défini définir définis définitivement déjà délivré
      démantelé démocratiquement démontré démontrée dénoncé dépasser dépend déposées déroulaient déroule déroulera
      déroulé déroulée désigne désignée désormais détaille déterminer déterminera détourner détruit développe
      développer développé effectivement effectuer effectué effectuée effectuées efficacement elle elles emploie
      emprunté empêche empêcher enchaîné encore encourager enfin engage engager engagée engagés engendre enlevé
      enlevés enregistre ensuite entamé entend entendre entendu entièrement entouré entrait entraîne entraîner
      entraîné entre entrepris entrer entretenu entré envers environ envisage envisager envisagées envoie envoyé
      envoyés espère essayons essentiellement estime estiment estimer estimé etre exactement examiner examiné excepté
      exclusivement exerce exercer exerçait exige exigeant exiger exilé existaient existait existe existé expliquait
      expliquant explique expliquer expliqué exploiter exposer exprimer exprimé extrêmement exécuté facilement
      faciliter faire faisaient faisait faisant faisons fallait fallu farouchement fasse faut favorablement favorise
      favoriser fera feront figure figurent figurer filer filmer finalement fini finir firent fixé fonce fonctionne
      fonctionné fondé fondée font formellement former formé fortement fourni fournie fournir fractionnée fracturé
      fréquemment furent fâche fêtent fêté gagnent gagner garantir garder gardé grandement grandi gravement
      généralement heureusement hier historiquement hors hydratés hélas identifié immobiliser immédiatement impliquant
      impliqué importe imposa impose imposer imposé imposées inactivé inauguré incarcéré incarcérés incendié incluant
      inclus indiquant indique indiquent indiquer indiqué indiscutablement induit influencé informer informera
      informés inhibe initialement inscrire inscrit inscrites insiste inspiré installe installer installé instaurer
      instauré instruire instruite interdisait interprétées interrogé intervenir intervient intitulé introduite
      intégrer intéresse inviter invité jadis jamais jeter joua joue jouent jouer joué jugé jugés justement justifie
      justifier laboure laisse laisser laissé lancer lancé lancées laquelle largement lentement lequel lesquelles
      lesquels leur leurs lever libéré lira lire listés littéralement liée liées liés loin longtemps lors lorsque
      lutter lutté lyophilisée légèrement maintenant maintenir maintenue mais mal malgré malheureusement mange manger
      marqué marquée menacé menant mener mentionné mentionnés mené menée menées mesurer mettant mettent mettre meurt
      minutieusement modifier modifiée moins montait montent monter montrent montrer montré mourir mystérieusement
      mène mélangé méprisé métabolisé naturellement nettement neutralisée nomme nommé nommée normalement notamment
      noter notifiée notre nourri nous noyé néanmoins nécessitant négocier oblige obligé observé observée observées
      observés obtenir obtenu obtenue obtient occupait occupe occuper occupé officiellement offrent offrir oppose
      ordonné organiser organisé organisée organisés oublier outre ouvre ouvrir ouvrira parallèlement paraît parce
      parfaitement parfois parlait parlant parle parler parlé parmi partager partagé partent participe participent
      participer participé particulièrement partiellement partir partout parvenue pas passant passer passée passées
      payer payé pendant pense penser pensez pensons pensé percuter perd perdre permet permettant permettent permettez
      permettre permettront permis personnellement pesant peut peuvent peux physiquement placé placée placés plaide
      pleinement plus plusieurs plutôt polis portait portant portent porter porté pose poser possède possédait
      potentiellement pour pourquoi pourra pourraient pourrait pourrons pourront poursuit poursuivi poursuivie
      poursuivis poursuivre pourtant pousse pousser pouvait pouvant pouvez pouvons pratiquée premièrement prenait
      prend prendre prenez prenne prennent prescrit presque principalement pris prit probablement procéder produira
      produire produise produisent produisit produite produites profite profiter profité prolongée promouvoir prononcé
      prononcés propose proposer proposé proposée proprement protéger protégés provenant provient provoque provoquer
      près préalablement précisait précise préciser précisé précisément préconise précédemment prélever préparer
      présentaient présentant présentent présenter présentez présenté présentée présentées présentés présidée prévenez
      prévenir prévu prévue prévues prévus publie publiquement publié publiée publiées publiés puis puisque puisse
      puissent punit qualifie qualifié quand quant quelque quelques questionné quitter quitté quoi raconte raconter
      rajoute ramenée randomisée randomisés rapidement rappeler rappelle rappelé rapporte rapporté rapportées
      rapportés rapprochent rarement rassembler rattachée recevaient recevant recevoir recevra recommande recommandé
      recommandée reconnaît reconnu reconstituée recouverte recueillies refuse refuser refusé refusée regarder
      regroupées rejette rejeté rejetée rejoindre rejoint relativement relaxé reliant relie relié reliées relèvent
      remarquer remarquez rembourser remercie remercier remettre remis remonte remplacer remplacé remportant remporte
      remporté remédier rencontrer rencontré rend rendant rendre rendu renforcer renforcée renversé renvoyé repose
      reprenant reprend reprendre repris représente représentent représenté représentés requis requise respectivement
      respectée ressentie restait restaurer restent rester restera resté retire retirer retiré retirées retourne
      retransmis retrouvant retrouve retrouver retrouverait retrouvé reverser revienne revient revoir reçoit reçoivent
      reçu reçues reçus reçut rien rompre réaffirmer réagir réaliser réalisera réalisons réalisé réalisée réalisées
      réalisés récemment réclame récompensé récompensée récupérer récupéré rédigé réduire réduite réduites réellement
      réfrigérée régler régulièrement répond répondre réputée répète répétée répétées réservé résidant réside résolu
      résorbe résoudre résultant résulte réuni réunis réunit réussi réussit révèle révélé révélée réédité réélu
      réévaluer sachant sais saisi saisies sait saluer sans satisfaire sauf sauver sauvé savent savoir savons selon
      semblaient semble semblent sentir sera seraient serais serait seront serpente sert servent servi servir
      seulement signer signez significativement signifie signé simplement simplifiant simultanément situe situé située
      situées soient sois soit solliciter sont sorti sortir soudainement souffrant souffrent souhaitait souhaite
      souhaitent souhaiter souhaiterais souhaitons souhaité soulignant souligne soulignent souligner souligné soumis
      soumise soupçonne soupçonné sous soutenir soutenons souvent souviens spécialisée stipule stoppe subi subir
      subissant subissent subvenir suffisamment suffit suicidé suis suit suivant suivent suivez suivie suivre supposée
      supposés supprimé surmonté surnommé surtout surveillé surveillés survenant survenus surviennent survient
      suspendu systématiquement sélectionnés séparément tandis tant tantôt tard tardivement tenait tenant tenir tenta
      tentait tente tenu tenus termine terminer terminé tiennent tiens tirer tiré tirées tomber torturé totalement
      toujours tourne toutefois traditionnellement traduire traduit traitant traiter traitée traitées traités
      transformer transformé transmettre transporter travaillait travaille travaillent travailler travaillé traversé
      trop trouvaient trouve trouvent trouver trouvé trouvée trouvés truqués très témoigne témoigner uniquement
      utilisant utilise utiliser utilisé utilisée utilisés vais validé validées vaut veiller venant vendre vendues
      vendus venir verrait vers versus versé versée versées versés veuillez veulent veut viennent viens vient visant
      visiter vite vivait vivement voici voilà voir voire voit voler volontairement vont voter votre voté voudrais
      voulait vouloir voulons voulu vous voyager voyaient voyant vraiment vraisemblablement vécu vérifier vérifiées
      véritablement écarter échappe échapper éclaircir écouter écrit écrite écroué également élaborer élaboré élevait
      éliminé émanant émis épissée épousé érigé établi établie établies établir étaient étais était étant étendu
      étions étroitement étudie étudié étudiée étudiés évalue évalué évaluée évaluées évalués éventuellement
      évidemment éviter évolue évoluer évolué évoquant évoquer évoqué êtes être`,
    ),
  ),
};
