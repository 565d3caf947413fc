import { listWords } from './word-list.js';

/**
 * Words too common in news of any subject to be a keyword by themselves, lower case: the most frequent of public news and
 * treebank text, subject matter taken out by hand.
 */
export const COMMON_WORDS: Readonly<Record<'en' | 'fr', ReadonlySet<string>>> = {
  en: new Set(
    listWords(
      `'ll 're 've ability able about above access according account accused across act action actions actually add added
    adding additional address administration adopted ads advantage adviser advisers after afternoon again against age
    agenda ago agree agreed agreement ahead aides air all allegations allies allowed almost along already also
    although always american among amount and announced announcement another answer any anyone anything appeal
    appeared appears approach approval approved april are area argued around ask asked asking assault attempt
    attention audience august authority available average away back backed background backing bad base based battle
    became because become becoming been before began begin beginning behind being believe believed believes below best
    better between beyond bid big biggest billion bit black book born both break bring british brought brussels build
    building but buy call called calling calls came campaigns can candidacy cannot capital care career case cases cast
    cause center central certain certainly chairman challenge chance change changed changes charge charged charges
    check chief choice citizens city civil claim claimed claims class clear clearly close club coalition college come
    comes coming comment comments committee common communications community companies company compared concern
    concerns conducted conference confirmed consider considered contest contests continue continued continues control
    conversation cost could countries country couple course create created credit crisis critical criticism criticized
    critics current currently cut daily date daughter day days dead deal death decades december decided decision
    decisions declared declined defeat defense delivered department deputy described despite development did died
    different difficult direct directly director discuss district document documents does doing dollars donations done
    down due during each earlier early easy effort efforts eight either elected elections else end ended enough
    entering entire especially establishment european euros even evening event events ever every everybody everyone
    everything evidence exactly example executive expect expected experience experts explained face facing fact failed
    fair fall far father favor fear february feel fellow felt female few field fight fighting figure filed final
    finally financial find fine fire fired firm firms first five floor focus focused follow followed following for
    force forces foreign form former forward found four free freedom french friday friend friendly friends from front
    front-runner full further future game gas gave general german get gets getting give given giving global goes going
    gone good got government great ground group groups growing growth guy guys had half hall hand hands happen
    happened happy hard has have having head hear heard hearing heart held help helped her here herself high higher
    highly him himself his history hit hold holding home hope host hour hours how however huge human hundreds idea
    ideas illegal image immediately important include included includes including income increase increasingly
    independent influence information inside instead interest interests international interview interviews into
    involved island issue issued issues its itself january joined july june just keep kept key kids killed kind knew
    know known knows labor lack language large largely largest last late later latest launch lead leader leaders
    leadership leading leads least leave leaving led left legal less let letter level life like likely line lines list
    little live lives living local long longer longtime look looked looking lose lost lot love low made main major
    majority make makes making man manager many march margin mass matter may maybe mean means measure measures meet
    meeting member members men message messages met middle might million millions mind minimum minister ministers
    ministry minority minutes moment monday month months more morning most move moved movement moving much must n't
    name named nation national nations near nearly need needed needs never new news newspaper next nice night none not
    note noted nothing november now number numbers october off offer offered office officer official officials often
    old once one ones only open opinion opportunity opposition order organisation organization other others our out
    outside over overall own paid paper parents paris part particular particularly parties pass passed past path pay
    peace people per percent percentage performance perhaps period person personal phone pick place places plan
    planned plans play playing please pledged point pointed points policies policy polling poor popular population
    position positions possible posted potential pounds power powerful president press pressure presumptive pretty
    previous previously prime private probably problem problems process professor program progressive project proposal
    proposed protect provide provided public publicly published push put putting quarter question questions quickly
    quite race racist radical raise raised raising ran rate rates rather reach read ready real really reason received
    recent recently recommend record records referring reform refused region rejected relationship release released
    remain remains remarks remember repeatedly report reported reporter reporters reports request research respond
    responded response rest result results return review right rise risk rival rivals role room round rules run
    running safe said same saturday saw say saying says second secret secretary secure see seeking seem seemed seems
    seen senators send senior sense sent september series serious serve served service services set seven several
    share she shooting short shot should show showed showing shows side sign signed significant similar simply since
    single site situation six small some someone something sometimes son soon sort sought source space speak speaker
    speaking special spend spending spent spoke spokesman spokesperson spokeswoman staff stage stand standing star
    start started state statement statements states stay step steps still stop story strategist strategy strength
    strong subject success such suggested summer sunday super support supported supporter supporters supporting sure
    survey system take taken takes taking talk talking talks taxes team tell telling term terms test text than thank
    that the their them themselves then there these they thing things think thinks third this those though thought
    thousands threat three through throughout thursday time times today together told tomorrow too took top total
    tough toward town trail tried true trust try trying tuesday turn turned two ultimately under understand until upon
    urged use used uses using values very vice victims victory view views visit voice voted voter wait want wanted
    wants warned was watch way ways wednesday week weekend weeks well went were what when where whether which while
    who whole whom whose why will willing win winning wins with within without won word words work worked working
    works world worst worth would wrong wrote year year-old years yes yesterday yet you young your`,
    ),
  ),
  fr: new Set(
    listWords(
      `-il abord accès action actions active activité activités administré adopté affaire affaires affirmé afin agents
    agit aide ailleurs ainsi ajouté aller alors américain ancien anciens anglais annoncé année années ans août appel
    appelé après argent arrivée arrondissement arrêté article assez association assuré atteints attendre aucun aucune
    augmentation aujourd'hui auprès aura auraient aurait aussi auteur autorisation autorité autorités autour autre
    autres aux avaient avait avant avec avez avis avoir avons avril ayant bas base beaucoup besoin bien bois bolus bon
    bonne britannique budget but bâtiment cabinet cadre car cas cause ceci cela celle celui celui-ci centre cependant
    certaines certains ces cet cette ceux chaque charge chef cheffe chez chose choses cinq classe collectif
    collectivité collègues comité comme commissions communauté compagnie complet compris compte concentration
    concernant conditions conférence connu constitution contient contrat contre correspondant cour cours créé côté
    dans date demain demande demandé depuis dernier dernière des destinée deux deuxième devait devant devient devons
    différentes différents dimanche dire directeur directrice dirigeants dispositif dit divers division dix document
    doit doivent domaine donc donne donné dont dossier durant durée dès débat début décembre décidé déjà dénoncé
    département député députée députés développement effet elle elles encore ensemble ensuite entre environ espèce est
    estimé euros eux examen exemple existe expliqué exposition face faible faire fait faits famille faut faux façon
    fiches filiale fille fils fin finalement financier fois fonction fonds formation forme francs français française
    fréquents furent fut fédération février gens grand grande groupe groupes grâce général générale habitants haut
    heure heures hier histoire homme hommes honneur hypersensibilité hypocalcémie hôpital ici ils immunité
    immédiatement important indiqué influence instruction intermédiaires international intervention intérieur intérêt
    jamais janvier jeudi jeune jeunes jour journal jours jugé juillet juin jusqu' lancé laquelle lequel les lesquelles
    leur leurs lieu ligne liste listes livre locaux loi long lors lorsqu' lorsque lui lundi mai maintenant maire
    mairie mais maison majorité manière mardi mars match matin matière maître meilleur membre membres mercredi mesure
    mesures met mettre mieux milieu militaire milliard milliards million millions ministre ministres ministère minutes
    mis mise mises mission mode moi moins mois moment mon monde mondiale montré mâchoire mètres même mêmes national
    nationale niveau noir nom nombre nombreuses nombreux non nord nos notamment notre noté nous nouveau nouveaux
    nouvelle nouvelles novembre nuit nécessaire objet observée obtenir occasion octobre oeuvre office ont opinion
    opération ordre organisation origine ouest paix par parce parents parmi parquet part parti particulier
    particulièrement partie parties partir partis pas passe passer passé patient pays pendant pense permet permis
    personnes petit petits peu peut peut-être peuvent place plan plus plusieurs poids point points politique
    politiques population porte porte-parole position possible pour pourquoi pouvoir premier premiers première prend
    prendre principalement principe pris prix problème problèmes procédure production produit produits programme
    projet projets proposition propositions près précisé présence présent présentant présente présenté
    président présidente prévu public publics publique publié puis père période qu' qualité quand quatre que quel
    quelques question questions qui quinze raison rapidement rappelé rapport relations remodelage rencontre
    responsable restaurant reste retour reçu rien risque roi route rue réaction réactions réalité réduction répondre
    répondu réponse républicain résultats réunion rôle saison salariés salle samedi sans savoir scandale scène seconde
    secrétaire secteur section sein selon semaine semaines semble semestre sens septembre sera serait seront service
    services ses seul seule seulement signe site sites situation situé située six siècle siège société soient soit
    solution somme sommes son sont souligné source sources sous soutien souvent succès sud suis suisse suite suivant
    suivants sujet sujets sur surtout syndicat système sénateur sénatrice série taille tant tard taux techniques temps
    terme termes terrain texte titre total totale toujours tour tous tout toute toutefois toutes traité travaux
    travers trimestre trois troisième trop trouve très type témoin tête une unique utilisation utiliser utilisé valeur
    valeurs vendredi vers vie village ville voie voir votre voudrais vous vue véhicule yeux zone âge âgés écrit
    également élus éléments époque équipe étaient était étant état été évaluation êtes être`,
    ),
  ),
};
