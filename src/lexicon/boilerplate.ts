import { READER_CALLS } from './reader-calls.js';

/**
 * Lines that belong to the page and not to the article, English and French. Collected from the furniture of news sites in
 * general; each entry is the beginning of a line (or the whole of it where it ends with `$`), without its bullets and arrows.
 *
 * Patterns are regular expressions, case-insensitive, apostrophes straight, spaces plain; a `\b` at the end of a word knows
 * accented letters. `where`: `anywhere` a line of its own may stand; `edge`: only before the first or after the last
 * paragraph of prose, for words that may also open a sentence. Lines longer than `max` characters are never judged.
 */
export interface BoilerplateRule {
  readonly rule: string;
  readonly where: 'anywhere' | 'edge';
  readonly max: number;
  readonly patterns: readonly string[];
}

export const BOILERPLATE_RULES: readonly BoilerplateRule[] = [
  {
    rule: 'related-link',
    where: 'anywhere',
    max: 200,
    patterns: [
      '(?:read|see|watch|listen|learn) (?:more|also|next|now|on)(?: \\w+)? ?(?:[:>»–—-]|$)',
      'read (?:more|next|also)\\b(?!.*[.]$)',
      "(?:also read|don't miss|must read|up next|next up|previously|more on this|more from|keep reading|further reading|recommended reading|you might also like|you may also like|people also read|in case you missed it|icymi|on the same subject)\\b ?(?:[:>»–—-]|$)",
      '(?:related|related (?:articles?|stor(?:y|ies)|posts?|coverage|content|links|topics|news)|see also) ?(?:[:>»–—]|$)',
      '(?:most|latest) (?:read|viewed|shared|popular|recent|commented|stories|articles|news)(?: \\w+)? ?(?:[:>»–—-]|$)',
      'more (?:opinions?|news|stories|analysis|comment|technology|tech|world|europe|politics|business|science|culture|sport|on ai)\\b ?:',
      "(?:trending|popular|top stories|editor's picks?|editors' picks?|recommended(?: for you)?)(?: now| today| stories)? ?(?:[:>»–—-]|$)",
      '(?:lire|à lire|voir|à voir|écouter|à écouter|regarder|relire|à relire|découvrir|à découvrir)(?: et (?:voir|écouter))? (?:aussi|également|ensuite|absolument|sur le (?:même )?sujet)\\b ?(?:[:>»–—-]|$|sur\\b)',
      '(?:à )?(?:lire|voir|relire|écouter) (?:aussi|également)\\b[^.]*$',
      '(?:also read|read also|see also)\\b[^.]*$',
      '(?:à lire|à voir|à écouter|à découvrir|à relire|relire|à suivre) ?[:>»–—]',
      '(?:sur le même (?:sujet|thème)|dans la même rubrique|pour aller plus loin|en savoir plus|vous aimerez(?: peut-être)? aussi|vous pourriez aussi aimer|ces articles pourraient vous intéresser|nos autres articles|articles? (?:liés?|associés?|connexes?|similaires?)|nos derniers articles|notre sélection|notre dossier) ?(?:[:>»–—-]|$)',
      '(?:les plus (?:lus|partagés|commentés|populaires)|le plus lu|à la une|dernières (?:actualités|infos|nouvelles)|tendances) ?(?:[:>»–—-]|$)',
      '(?:notre|nos) (?:dossiers?|enquêtes?|décryptages?|analyses?) ?[:>]',
    ],
  },
  {
    rule: 'full-article-link',
    where: 'anywhere',
    max: 120,
    patterns: [
      '(?:view|see|read) (?:the )?(?:full|whole|entire|original|complete|rest of the|rest of this) (?:article|story|post|report|version|text|interview)\\b[^.]*$',
      '(?:continue|keep) reading\\b[^.]*$',
      "(?:to (?:continue|keep) reading|to read (?:on|more|the (?:full|rest))|pour (?:lire|découvrir|accéder à) (?:la suite|cet article|l'intégralité|l'article))\\b.{0,80}\\b(?:subscribe|sign (?:up|in)|log in|register|abonnez|inscrivez|connectez|identifiez|créez)\\b",
      '(?:click|tap) here\\b',
      "(?:lire|voir|retrouver|consulter) (?:la suite|l'article|l'intégralité|le texte intégral|la version (?:complète|intégrale))\\b[^.]*$",
      'cliquez (?:ici|sur)\\b',
      '(?:article|story) continues (?:below|after)\\b',
      'la suite (?:de (?:cet|votre) article )?après (?:cette |la )?publicité',
      'il vous reste [\\d.,]+ ?% de (?:cet|votre) article',
      '(?:cet )?article (?:est )?(?:réservé|payant)\\b',
      'this (?:article|story|content) is (?:for|reserved for|available to|only available to) (?:our )?(?:paying )?(?:subscribers|members)\\b',
      'réservé (?:à nos|aux) abonnés$',
      '(?:subscribers? only|for subscribers|premium|abonnés)$',
      '(?:lecture|écoute) réservée aux abonnés\\b',
    ],
  },
  {
    rule: 'published-on',
    where: 'anywhere',
    max: 60,
    patterns: [
      "(?:last )?(?:published|posted|updated|publié|mis à jour|mis en ligne|modifié)(?: le)? (?:\\d+ \\w+ ago|il y a|hier|today|yesterday|this (?:morning|afternoon|evening)|ce (?:matin|soir)|aujourd'hui)\\b.{0,30}$",
      '(?:published|posted|updated|last updated)(?: on| in| at| by)? ?:?$',
      '(?:publié|mis en ligne|mis à jour|posté)(?: le| dans| par)? ?:?$',
      '(?:cet |this )?article (?:publié|mis à jour|modifié|actualisé|published|updated)(?: le| on)?\\b.{0,40}\\d{4}.{0,12}$',
    ],
  },
  ...READER_CALLS,
  {
    rule: 'tag-line',
    where: 'anywhere',
    max: 160,
    patterns: [
      '(?:tags?|filed under|topics?|keywords|posted in|mots[- ]clés|étiquettes?|thèmes?|classé (?:dans|sous)) ?: ?[^.!?]{2,140}$',
    ],
  },
  {
    rule: 'agency-credit',
    where: 'anywhere',
    max: 60,
    patterns: [
      "\\(?(?:with|avec|source ?:|via) (?:l')?(?:afp|reuters|ap|agenc\\w+|dpa|belga|ats|efe|ansa)(?: (?:et|and|,) \\w+)?\\)?\\.?$",
      '(?:afp|reuters|ap|dpa|belga|ats|efe|ansa)(?: ?[/,&] ?(?:afp|reuters|ap|dpa|belga|ats|efe|ansa))*\\.?$',
    ],
  },
  {
    rule: 'page-tool',
    where: 'anywhere',
    max: 70,
    patterns: [
      "(?:save|bookmark|gift|print|copy|offrir|enregistrer|sauvegarder|imprimer|classer|copier|ajouter|télécharger|réagir à) (?:this |the |cet |cette |l'|ce |un )?(?:article|story|page|link|lien|texte|post|à (?:mes|vos) favoris|aux favoris)$",
      "(?:see|view|read|voir|lire|tous) (?:all|tous|toutes|les|more) (?:the |les |ses )?(?:articles?|posts?|stories|publications)(?: (?:(?:by|from|of|de|du|par) |d').{0,40})?$",
      "(?:back|retour) (?:to|à|en|au|aux) (?:the |l'|la |le )?(?:top|home|homepage|accueil|haut(?: de page)?|articles?|actualités)$",
    ],
  },
  {
    rule: 'share-bar',
    where: 'anywhere',
    max: 140,
    patterns: [
      '(?:share|tweet|pin|e-?mail|print|save|gift|bookmark|repost|forward)(?: (?:this|it|article|story|post|on|via|by|with|now|page|link))*(?: (?:article|story|post|page|facebook|x|twitter|linkedin|e-?mail|whatsapp|a friend|friends|link))* ?(?:[|:·•/,-].{0,100})?$',
      '(?:copy link|copy the link|link copied)\\b',
      "(?:partager|partagez|tweeter|imprimer|envoyer|enregistrer|sauvegarder|offrir|copier le lien|commenter|réagir|ajouter à vos favoris)(?: (?:cet|cette|l'|la|cet?) ?(?:article|page|info|publication))?(?: (?:sur|par|via|à) .{0,60})? ?(?:[|:·•/,-].{0,100})?$",
      'envoyer (?:cet article|par)\\b.{0,60}$',
      '(?:facebook|twitter|x|linkedin|whatsapp|telegram|e-?mail|bluesky|mastodon|reddit|pinterest|instagram|messenger|pocket|flipboard|courriel|tiktok|youtube)(?: ?[|·•/,–-]? ?(?:facebook|twitter|x|linkedin|whatsapp|telegram|e-?mail|bluesky|mastodon|reddit|pinterest|instagram|messenger|pocket|flipboard|courriel|tiktok|youtube|copy link|print|imprimer|copier le lien))*$',
    ],
  },
  {
    rule: 'reading-time',
    where: 'anywhere',
    max: 60,
    patterns: [
      '(?:reading time|time to read|temps de lecture|durée de lecture|lecture)\\b ?:? ?.{0,20}(?:min(?:ute)?s?|mn|sec(?:onde?)?s?|h)\\b',
      '(?:a )?\\d{1,3}[ -]?(?:min|mins|mn|minutes?)(?: (?:read|de lecture|listen))?$',
      "(?:listen(?: to (?:this|the) (?:article|story|episode|podcast|interview))?|écoute[rz] (?:cet |l')(?:article|épisode|entretien))(?: now| here| ici)?(?: ?[(:–-] ?.{0,30})?$",
    ],
  },
  {
    rule: 'copyright',
    where: 'anywhere',
    max: 220,
    patterns: [
      '(?:©|\\(c\\)|copyright ?(?:©|\\(c\\)|:|\\d{4}|by\\b|notice|$)|copyright [^.]{0,60}\\d{4}$)',
      '.{0,120}\\b(?:all rights reserved|tous droits réservés|reproduction (?:interdite|prohibited|forbidden))',
      '(?:this (?:material|article|content) may not be (?:published|reproduced)|toute reproduction)\\b',
    ],
  },
  {
    rule: 'cookie-notice',
    where: 'anywhere',
    max: 300,
    patterns: [
      'cookies?\\b ?(?::|$|settings|policy|preferences|notice|we\\b|help)',
      '(?:we|this (?:site|website)|our (?:site|website)) (?:and our partners )?uses? (?:\\w+ )?cookies\\b',
      '(?:we use|by continuing|by using this).{0,120}\\bcookies\\b',
      '(?:nous|ce site|notre site) (?:et nos partenaires )?utilis(?:ons|e) (?:\\w+ )*(?:cookies|traceurs)\\b',
      '(?:en poursuivant|en continuant).{0,120}\\bcookies\\b',
      '(?:accept|reject|accept all|reject all|manage (?:cookies|preferences|choices)|tout accepter|tout refuser|accepter|refuser|(?:gérer|paramétrer) (?:mes|les|vos) (?:cookies|choix|préférences)|continuer sans accepter)(?: ?[|·/-] ?.{0,60})?$',
    ],
  },
  {
    rule: 'site-furniture',
    where: 'edge',
    max: 140,
    patterns: [
      '(?:home|menu|search|contact(?: us)?|about(?: us)?|privacy(?: policy)?|terms(?: of (?:use|service))?(?: and conditions)?|advertis(?:e|ing)(?: with us)?|sitemap|archive|careers|help|faq|legal notice|imprint|rss|print edition|my account|log ?in|log ?out|sign in|skip to (?:main )?content|back to (?:top|home)|toggle navigation|close|next|previous)(?: ?[|·•/–—-] ?.{0,100})?$',
      "(?:accueil|rechercher|recherche|contacts?|nous contacter|qui sommes-nous|à propos|mentions légales|politique de confidentialité|confidentialité|conditions générales(?: d'utilisation| de vente)?|cgu|cgv|publicité|plan du site|archives|aide|mon compte|connexion|déconnexion|aller au contenu(?: principal)?|retour (?:en haut|à l'accueil)|haut de page|fermer|données personnelles)(?: ?[|·•/–—-] ?.{0,100})?$",
      '(?:previous|next) (?:article|post|story)\\b',
      'article (?:précédent|suivant)\\b',
      '(?:tags?|filed under|categor(?:y|ies)|topics?|keywords|in this (?:story|article)|posted in|mots[- ]clés|étiquettes?|thèmes?|catégories?|rubriques?|classé (?:dans|sous)) ?:(?: |$)',
      '(?:post|article|page) (?:views|vues) ?:',
    ],
  },
  {
    rule: 'advertisement',
    where: 'anywhere',
    max: 200,
    patterns: [
      '(?:sponsored|advertisement|partner content|sponsorisé|publicité) ?: .{3,180}$',
      '(?:advertisement|advertising|advert|sponsored(?: content| post| by .{1,40})?|promoted|paid (?:content|post)|partner content|promotion)$',
      '(?:publicité|annonce|contenu (?:sponsorisé|partenaire)|sponsorisé|en partenariat avec .{1,50}|publi-?(?:reportage|rédactionnel))$',
    ],
  },
  {
    rule: 'comments',
    where: 'anywhere',
    max: 120,
    patterns: [
      '(?:\\d[\\d., ]*|no|leave a|post a|add a|view|show|write a|see all) ?(?:comments?|repl(?:y|ies)|reactions?)\\b[^.]{0,40}$',
      'comments? ?(?:\\(\\d+\\)|:|\\d+|are closed.?|$)',
      '(?:be the first to comment|what do you think\\?|have your say)',
      '(?:\\d[\\d., ]*|aucun|laisser un|poster un|ajouter un|voir les|lire les|tous les|écrire un) ?(?:commentaires?|réactions?)\\b[^.]{0,40}$',
      '(?:commentaires?|réactions?) ?(?:\\(\\d+\\)|:|\\d+|$)',
      '(?:les )?commentaires (?:sont )?(?:fermés|clos|désactivés).?$',
      "(?:\\d+ ?(?:likes?|shares?|partages?|vues|views|j'aime)) ?.{0,40}$",
    ],
  },
  {
    rule: 'photo-credit',
    where: 'anywhere',
    max: 220,
    patterns: [
      '(?:photos?|image|images|picture|illustration|video|graphic|infographic|cover|featured image)(?: credits?| by| courtesy(?: of)?| source)? ?:',
      '(?:photo|image|illustration|picture) (?:by|courtesy|credit)\\b.{0,100}$',
      '(?:credits?|crédits?)(?: photos?| images?| illustration)? ?:',
      "(?:photos?|image|illustration|vidéo|dessin|infographie|visuel|légende)(?: d'illustration| d'archives)? ?:",
      '\\((?:photo|image|crédit|credit|illustration|archives?|file photo)\\b.{0,100}\\)$',
      '.{0,140}[.)] ?(?:photos?|photograph(?:er|ie|e)?|image|picture|crédits?(?: photo)?|credit|illustration) ?: ?.{1,60}$',
      '.{0,140}[.)] ?©.{1,60}$',
      '.{0,140}(?:/ ?(?:afp|reuters|getty images|getty|ap|epa|sipa|maxppp|belga|dpa|shutterstock|unsplash|pexels|hans lucas|bestimage|abaca))$',
      "(?:getty images|shutterstock|unsplash|pexels|istock|adobe stock|file photo|photo d'archives|photo d'illustration)\\b.{0,60}$",
    ],
  },
  {
    rule: 'production-credit',
    where: 'edge',
    max: 260,
    patterns: [
      '\\(?(?:reporting|editing|writing|translation|translated|additional reporting|compiled|edited|produced|fact-?checked)(?: and (?:writing|editing|reporting))? (?:by|for)\\b',
      '\\((?:with|avec|source|sources|via) (?:afp|reuters|ap|agenc\\w+|dpa|belga|ats|efe|ansa)\\b[^)]{0,60}\\)$',
      "(?:with (?:agencies|afp|reuters|ap)|avec (?:afp|l'afp|reuters|agences?))$",
      '\\(?(?:rédaction|édition|relecture|traduction|propos recueillis|édité|traduit|version française)(?: \\w+)? ?(?::|par)\\b',
      '(?:(?:corrections?|clarification|erratum|rectificatif|update|mise à jour|précision)(?: \\d.{0,20})? ?: ?)?(?:an? (?:earlier|previous) version of this|une (?:première|précédente) version de (?:cet|ce)|une version (?:précédente|antérieure|initiale) de (?:cet|ce))\\b',
      'this (?:article|story|piece|post|report|text) (?:was |is |has been |first |originally )+(?:published|republished|translated|produced|updated|amended|written|part of|appeared|adapted)\\b',
      '(?:originally|first) (?:published|appeared) (?:on|in|by|at)\\b',
      'the post .{1,160} (?:first )?appeared (?:first )?on\\b',
      "l'article .{1,160} est apparu en premier sur\\b",
      '(?:sous-titrage|sous-titres|subtitles by|subtitled by|captions by|captioning by)\\b.{0,60}$',
      "(?:cet article|ce texte|cette tribune|cet entretien) (?:a été|est|fait) (?:initialement |d'abord |partie |mis à jour|traduit|republié|publié|paru|rédigé)",
      "(?:article|texte|tribune) (?:initialement |d'abord )?(?:publiée?|parue?|traduite?) (?:le|par|dans|sur|en|initialement)\\b",
    ],
  },
  {
    rule: 'views-disclaimer',
    where: 'edge',
    max: 320,
    patterns: [
      '(?:the )?(?:views?|opinions?)(?: (?:and opinions?|and views?))? (?:expressed|in this|represented)\\b',
      '(?:the author|she|he|they) (?:writes?|is writing|speaks?) in (?:a|her|his|their) personal capacity\\b',
      "(?:les (?:tribunes?|propos|opinions?|points de vue|avis|textes)|cette tribune|ce texte|ces propos|l'auteure?)\\b.{0,160}\\b(?:n'engagent?(?: que)?|ne reflètent?|n'expriment?|ne représentent?)\\b",
    ],
  },
  { rule: 'separator', where: 'anywhere', max: 200, patterns: ['[-=*_~#—–·•+ ]{3,}$', '(?:\\* ?){2,}$'] },
  {
    rule: 'end-mark',
    where: 'edge',
    max: 30,
    patterns: ['(?:-? ?(?:ends?|30|fin) ?-?|#+ ?ends? ?#*|fin du communiqué)$', '[a-z]{2,4}(?:[-/][a-z]{2,4}){1,4}$'],
  },
];
