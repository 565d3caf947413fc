/** French words that tell events; how to read a line: `events.ts`. Nouns in any number; the first rule that fits wins. */
export const FRENCH_EVENT_VERBS = `
$guidance: recommandations recommandation lignes fiche fiches guide guides avis bulletin foire consultation
  référentiel modèle-type clause note mémento vade-mecum consignes conseils doctrine charte-type
$papers: rapport rapports étude études enquête sondage chiffres livre blanc bilan inventaire carte baromètre
  résultats statistiques article ouvrage essai roman version édition film documentaire entretien dossier compte
  procès-verbal données classement observatoire atlas audit recensement cartographie numéro texte livraison tribune
  revue
$products: modèle modèles outil outils assistant chatbot application service plateforme version système logiciel
  produit appareil puce agent robot site portail moteur navigateur poids fonction centre chœur programme offre
  bibliothèque
$bills: loi lois projet proposition amendement amendements motion directive règlement résolution décret rapport
  texte réforme budget traité convention moratoire ordonnance mandat installation interdiction délibération plan
  arrêté position
$systems: caméra caméras système systèmes logiciel robot robots assistant chatbot outil outils modèle modèles
  capteurs drones portiques agent dispositif vidéosurveillance reconnaissance algorithme algorithmes contrôle borne
  bornes ia
$pacts: accord accords contrat contrats partenariat convention licence protocole alliance mémorandum marché
  coopération programme pacte
$letters: lettre déclaration manifeste appel tribune
$probes: enquête enquêtes procédure instruction dossier information investigation contrôle

joint-statement: signer publier adresser cosigner lancer > $letters pétition + group
joint-statement: signer cosigner > $letters
guidance: publier diffuser ouvrir actualiser présenter émettre répondre mettre > $guidance + authority
guidance: adopter > avis lignes recommandations + authority
guidance: rendre > $guidance ~ public publique publics publiques + authority
enforcement: ouvrir lancer engager diligenter clore > $probes + authority
enforcement: sanctionner verbaliser
enforcement: infliger prononcer > amende sanction astreinte avertissement
enforcement: mettre ~ demeure
enforcement: ordonner interdire suspendre bloquer exclure + authority
enforcement: envoyer adresser > demande renseignements + authority
ruling: rendre > arrêt décision jugement ordonnance + court
ruling: annuler condamner juger confirmer censurer retoquer débouter invalider casser interdire relaxer rejeter
  trancher suspendre valider estimer ordonner + court
acquisition: racheter acquérir absorber + organization
acquisition: céder vendre ~ à au + organization
acquisition: fusionner + organization
funding: lever + money
funding: recevoir obtenir accorder octroyer financer allouer verser subventionner attribuer débloquer prêter + money
funding: boucler clore clôturer finaliser > tour levée série
investment: investir
investment: injecter mettre consacrer dépenser mobiliser engager + money
investment: construire bâtir ouvrir implanter installer > centre campus usine site ligne supercalculateur data +
  money
investment: prendre acquérir détenir > participation capital %
investment: annoncer dévoiler présenter > investissement investissements + money
partnership: signer conclure nouer annoncer passer sceller attribuer renouveler remporter rompre > $pacts
partnership: associer allier ~ avec à pour + organization
partnership: convenir ~ de du d' + organization
partnership: partager élaborer développer conduire mener créer ~ ensemble conjointement
partnership: partager élaborer développer conduire mener coorganiser + pair
legislation: voter > $bills
legislation: voter + parliament
legislation: adopter rejeter approuver promulguer amender repousser > $bills + parliament
legislation: déposer > proposition projet amendement amendements motion résolution loi
legislation: promulguer publier > décret arrêté ordonnance loi
incident: pirater hacker
incident: exposer divulguer dérober compromettre voler > données clés fichiers comptes dossiers mots
incident: circuler > faux fausse trucage hypertrucage
appointment: nommer élire désigner + person
appointment: prendre > direction tête présidence commandement rênes + person
appointment: rejoindre + person organization
appointment: remplacer + person
departure: démissionner + person
departure: quitter + organization
departure: quitter > fonctions présidence direction poste
protest: manifester débrayer défiler
protest: bloquer occuper murer > entrée route accès chantier rue site pont siège
protest: appeler faire observer entamer > grève débrayage
protest: répondre > appel ~ appel + group
launch: lancer dévoiler commercialiser sortir > $products
launch: lancer dévoiler publier + product
launch: publier > poids modèle modèles outil logiciel
launch: mettre ~ vente
launch: inaugurer brancher > centre plateforme service
deployment: déployer installer tester expérimenter équiper inaugurer généraliser > $systems
deployment: déployer expérimenter
deployment: acheter adopter > système logiciel outil robots caméras assistant
publication: publier paraître diffuser présenter dévoiler > $papers
publication: chiffrer + money
publication: publier paraître
publication: rendre ~ public publique publics publiques
publication: mettre ~ ligne
publication: remettre > rapport étude
`;

export const FRENCH_EVENT_NOUNS = `
joint-statement: lettre ouverte, lettre commune, déclaration commune, communiqué commun < 
protest: en grève, manifestation, débrayage < 
incident: panne, faille, fuite, cyberattaque, piratage, incendie, dysfonctionnement < exposer priver interrompre
  toucher paralyser affecter provoquer frapper révéler subir couper
legislation: voix contre < adopter approuver décider rejeter voter
acquisition: rachat, acquisition < annoncer autoriser finaliser approuver confirmer changer
partnership: partenariat < 
publication: rapport, étude, enquête, sondage, baromètre < indiquer recenser montrer révéler estimer démonter
  relever constater conclure + organization
funding: levée de fonds, série a, série b, tour de table < 
`;
