### What to do, why, and by when. One entry for each rule; `.steps` and `.evidence` are one line each.

## Lists that several advices share

evidence-basic =
    la page de suivi avec tout l’historique et le numéro
    la page de la commande avec l’adresse de livraison
    la page de la commande avec la date de remboursement et la livraison estimée
    vos messages avec le vendeur
evidence-carrier =
    la réponse du transporteur, avec nom et date

## Nothing wrong: what the stage asks for

advice-status-order-placed =
    .title = Commandé
    .text = La commande existe. Rien ne bouge tant qu’elle n’est pas payée et que le vendeur ne s’en occupe pas.
advice-status-processing =
    .title = En préparation
    .text = Le vendeur prépare la commande. Attendez la fin du délai de traitement ; si cela dure trop longtemps, interrogez le vendeur.
advice-status-shipped =
    .title = Attendez le premier scan
    .text = Le vendeur dit que le colis a été envoyé. Il est considéré comme en route à partir du premier scan du transporteur.
advice-status-accepted =
    .title = Le transporteur l’a
    .text = Le colis a été scanné par le transporteur et peut être suivi normalement.
advice-status-departed-origin =
    .title = Il a quitté le pays d’origine
    .text = Entre deux pays, il y a peu de scans. Attendez, et gardez un œil sur la date de protection.
advice-status-transit =
    .title = En route
    .text = Le colis passe par un centre de tri ou un autre pays. Attendez le prochain scan.
advice-status-arrived-destination =
    .title = Il est dans le pays de livraison
    .text = Consultez aussi le suivi { the-carrier } : les scans locaux y apparaissent d’abord. Le numéro peut changer maintenant.
advice-status-customs =
    .title = À la douane
    .text = La plupart des colis passent en quelques jours. Surveillez courrier, e-mails et SMS pour une demande officielle, et répondez-y tout de suite.
advice-status-out-for-delivery =
    .title = Tenez-vous à disposition pour le recevoir
    .text = Le colis est avec le livreur ou au centre de livraison local. Gardez votre téléphone à portée de main.
advice-status-delivered =
    .title = Affiché comme livré
    .text = Un transporteur ou vous-même avez dit que le colis a été livré.
advice-status-returned =
    .title = Sur le chemin du retour
    .text = Le colis repart vers l’expéditeur. Il n’arrivera pas, sauf s’il est envoyé de nouveau.
advice-status-exception =
    .title = Il y a un problème de livraison
    .text = Lisez les détails ci-dessous, dans le texte de la source, et interrogez le transporteur ou le vendeur.
advice-status-no-scan =
    .title = Pas encore de scan
    .text = Aucune source n’a encore signalé d’événement pour ce colis. Le premier arrive quand un transporteur le scanne.
advice-status-unread =
    .title = Pas encore compris
    .text = La source dit quelque chose, mais en des termes que Doorstep ne peut pas lire avec certitude. Ils sont affichés tels quels, et rien n’en est conclu.
advice-status-marked-by-you =
    .title = C’est vous qui l’avez dit
    .text = Cet état est votre propre marque. Elle l’emporte sur ce que disent les sources, jusqu’à ce que vous la changiez.

## The number

advice-number-fresh =
    .title = Le numéro n’est pas encore connu
    .text = C’est courant dans les 24 à 72 heures qui suivent l’envoi : l’étiquette est souvent créée avant que le transporteur ne scanne le colis.
    .steps =
        copy-number: Vérifiez que le numéro a été copié en entier, sans espaces.
        look-again: Regardez de nouveau dans un jour ou deux ; Doorstep le fait.
advice-number-invalid =
    .title = Le numéro ne fonctionne pas
    .text = Aucune source ne le connaît depuis { days-count }. Il est peut-être mal saisi, appartient à un autre transporteur ou n’a jamais été utilisé.{ by-act-day }
    .steps =
        compare-number: Comparez-le à la page de la commande, caractère par caractère.
        try-sites: Essayez-le sur le suivi d’AliExpress, sur Cainiao et sur le site du transporteur.
        ask-seller: Demandez au vendeur le bon numéro et le nom du transporteur.
        save-screenshots: Sans réponse claire : enregistrez des captures d’écran et gardez en vue la date de protection.
    .evidence =
        la page de suivi disant que le numéro est introuvable
        { evidence-basic }
advice-number-mistyped =
    .title = Ce n’est peut-être pas le bon numéro
    .text = Une source dit que ce ne peut pas être un de ses numéros. Comparez-le à la page de la commande.
    .steps =
        copy-number: Copiez de nouveau le numéro depuis la page de suivi de la commande.
        tracking-not-order: Assurez-vous que c’est le numéro de suivi, pas le numéro de commande.
advice-label-fresh =
    .title = Étiquette créée, pas encore de scan
    .text = Le vendeur a créé l’étiquette. Le premier scan suit en général dans les 24 à 72 heures, parfois quelques jours plus tard.
advice-label-never-scanned =
    .title = Le colis n’a jamais été scanné
    .text = Il n’y a qu’une étiquette depuis { days-count }. Le colis est peut-être encore chez le vendeur, ou le numéro n’est pas celui sous lequel il voyage.{ by-act-day }
    .steps =
        ask-seller: Demandez au vendeur si le colis a vraiment été remis, et un nouveau numéro s’il y en a un.
        save-pages: Enregistrez la page de suivi.
        no-more-waiting: N’acceptez pas de « veuillez patienter » au-delà du jour pour agir.
    .evidence =
        la page de suivi ne montrant que l’étiquette
        { evidence-basic }
advice-label-collection-failed =
    .title = Le transporteur n’a pas pu l’enlever
    .text = Le transporteur est venu en vain chez le vendeur. Demandez au vendeur de remettre le colis.
advice-label-cancelled =
    .title = L’envoi a été annulé
    .text = Le colis ne voyage plus sous ce numéro. Demandez au vendeur le nouveau numéro ou un remboursement.{ by-act-day }
    .evidence = { evidence-basic }

## Silence

reason-sentence = { $reason ->
    [label] La cause habituelle est que l’étiquette existe mais que le colis n’a pas encore été scanné.
    [collection] La cause habituelle est qu’il attend d’être enlevé par le transporteur.
    [line-haul] La cause habituelle est le trajet entre deux pays, où il y a peu à scanner.
    [customs] La cause habituelle est la douane.
    [local-carrier] La cause habituelle est que le transporteur local ne l’a pas encore scanné.
    [limited-tracking] Avec ce mode d’envoi, il n’y a souvent plus de scan après la remise.
    [peak] Cela tombe dans une période chargée ou des jours fériés, où tout prend plus de temps.
    [renumbered] Le transporteur local lui a peut-être donné un nouveau numéro à son entrée dans le pays.
    [new-number] Il a reçu un nouveau numéro, et le transporteur de ce numéro n’a pas encore montré de scan.
    [returning] Les trajets de retour sont rarement scannés.
    [source-failing] Aucune source n’a répondu ces derniers temps ; cela ne vaut donc que jusqu’à la dernière réponse.
   *[other] Aucune cause ne se détache.
}
advice-silence-normal =
    .title = Pas de nouvelles, et c’est normal
    .text = Rien de nouveau depuis { days-count } ; à ce point du trajet, c’est courant. { reason-sentence }
advice-silence-watch =
    .title = Plus silencieux que d’habitude
    .text = Rien de nouveau depuis { days-count }, ce qui est plus long que d’habitude ici. { reason-sentence }
    .steps =
        carrier-site: Consultez le suivi { the-carrier }.
        number-changed: Vérifiez si le numéro a changé.
        wait: Sinon, attendez ; Doorstep continue de vérifier.
advice-silence-worrying =
    .title = Silencieux depuis trop longtemps
    .text = Rien de nouveau depuis { days-count }. Peu de colis restent silencieux aussi longtemps à ce point et arrivent quand même tout seuls. { reason-sentence }{ by-act-day }
    .steps =
        carrier-site: Consultez le suivi { the-carrier }, et demandez au transporteur où est le colis.
        ask-seller: Demandez au vendeur de vérifier la remise, et un nouveau numéro s’il y en a un.
        save-pages: Enregistrez la page de suivi.
    .evidence = { evidence-basic }
advice-silence-lost =
    .title = Probablement perdu
    .text = Rien de nouveau depuis { days-count }. Presque aucun colis n’arrive après un tel silence.{ by-act-day }
    .steps =
        ask-carrier: Demandez au transporteur une déclaration écrite.
        write-seller: Écrivez au vendeur.
        prepare-dispute: Préparez le litige ; n’attendez pas au-delà du jour pour agir.
    .evidence =
        { evidence-basic }
        { evidence-carrier }
advice-silence-scans-ended =
    .title = L’avez-vous peut-être déjà reçu ?
    .text = Rien de nouveau depuis { days-count }, mais avec ce mode d’envoi, il n’y a souvent plus de scan après la remise. Il peut encore arriver, ou être déjà là.
    .steps =
        look-around: Regardez dans la boîte aux lettres et demandez dans l’immeuble et au bureau de poste.
        mark-received: Si vous l’avez, marquez-le comme reçu.
        keep-date: Sinon, gardez en vue la date de protection.
advice-silence-unasked =
    .title = Personne ne répond
    .text = Aucune source n’a répondu depuis des jours ; on ne peut donc rien dire du colis : ce n’est pas son silence. Ce qui est affiché est la dernière chose connue.
    .steps =
        see-checks: Voyez dans les vérifications quelle source est en panne, et pourquoi.
        carrier-site: Consultez vous-même le site du transporteur.
        check-settings: Vérifiez les réglages de la source si elle refuse la clé.

## Customs

advice-customs-long =
    .title = À la douane depuis longtemps
    .text = Il est à la douane depuis { days-count }, plus longtemps que d’habitude. Le vendeur y est rarement pour quelque chose.{ by-act-day }
    .steps =
        carrier-site: Consultez le site { the-carrier } ou celui de la douane.
        check-mail: Cherchez une demande dans votre courrier, vos e-mails, vos SMS et vos indésirables.
        check-address: Assurez-vous que l’adresse et le téléphone de la commande sont corrects.
        ask-carrier: Demandez au transporteur ce que la douane attend.
        save-pages: Gardez des captures d’écran.
    .evidence =
        ce que le transporteur ou la douane a écrit
        { evidence-basic }
advice-customs-held =
    .title = La douane le garde
    .text = La douane inspecte ou retient le colis. Demandez-en la raison au transporteur ; une demande est peut-être en route vers vous.
    .steps =
        check-mail: Cherchez une demande officielle dans vos e-mails, vos SMS et votre boîte aux lettres.
        ask-carrier: Demandez la raison au service client { the-carrier }.
advice-customs-info-required =
    .title = La douane a besoin de quelque chose de votre part
    .text = Des informations ou des documents sont demandés. Une demande laissée sans réponse fait repartir le colis.
    .steps =
        find-request: Cherchez la demande dans vos e-mails, vos SMS ou votre boîte aux lettres, ou réclamez-la au service client { the-carrier }.
        answer-request: Répondez-y sur le site officiel du transporteur ou de la douane, avec la facture de la page de la commande.
        keep-answers: Gardez ce que vous avez envoyé.
advice-customs-payment-due =
    .title = Des droits ou taxes sont à payer
    .text = Le colis continue après le paiement. De faux messages imitent cette formule : ne payez que sur le site du transporteur ou de l’administration que vous ouvrez vous-même, jamais par un lien dans un message, et jamais au vendeur en dehors d’AliExpress.
    .steps =
        carrier-site: Ouvrez vous-même le site officiel { the-carrier } et saisissez le numéro.
        compare-amount: Comparez le montant à ce que la commande dit des taxes déjà payées.
        pay: Payez là, et gardez le reçu.
advice-customs-rejected =
    .title = La douane l’a refusé
    .text = Le colis n’entrera pas. Il est en général renvoyé ou détruit.{ by-act-day }
    .steps =
        ask-carrier: Demandez-en la raison par écrit au transporteur ou à la douane.
        write-seller: Écrivez au vendeur.
        open-dispute: Ouvrez un litige quand le refus est confirmé.
    .evidence =
        le document officiel indiquant la raison
        { evidence-basic }

## At the door

advice-attempt-failed =
    .title = On est passé sans vous trouver
    .text = { the-carrier-first } a tenté de livrer. En général, il y a encore un essai, ou le colis part dans un point de retrait ; ensuite, il est renvoyé.
    .steps =
        look-card: Cherchez un avis de passage, un e-mail ou un SMS.
        arrange-day: Convenez d’un nouveau jour ou d’un retrait sur le site { the-carrier }, aujourd’hui si possible.
        check-phone: Vérifiez le numéro de téléphone de la commande.
the-carrier-first = { $carrier ->
    [unknown] Le transporteur local
   *[other] Le transporteur { $carrier }
}
advice-attempt-bad-address =
    .title = L’adresse est en cause
    .text = Le transporteur ne trouve pas l’adresse ou la dit incomplète. Sans réponse, le colis est renvoyé, et une réclamation est plus difficile si l’adresse était fausse.
    .steps =
        compare-address: Comparez l’adresse de la commande à votre adresse réelle.
        give-address: Donnez la bonne adresse et un numéro de téléphone au service client { the-carrier }, sur son site officiel ou par téléphone.
        keep-answers: Enregistrez ce que vous avez envoyé.
advice-attempt-refused =
    .title = Affiché comme refusé
    .text = Le transporteur dit que le colis a été refusé. Si ce n’était pas vous, dites-le maintenant : il est sur le point d’être renvoyé.
    .steps =
        call-carrier: Appelez le service client { the-carrier } et dites que vous ne l’avez pas refusé.
        new-delivery: Demandez une nouvelle livraison, et la réponse par écrit.
advice-attempt-payment-due =
    .title = Le transporteur demande un paiement
    .text = Des frais sont dus avant la livraison. Vérifiez-les sur le site du transporteur lui-même, ouvert par vous. Ne payez rien par un lien dans un message, et rien au vendeur en dehors d’AliExpress.
    .steps =
        ask-carrier: Demandez au service client { the-carrier } à quoi correspondent ces frais.
        pay: Ne payez que sur le site officiel ou au guichet.
advice-pickup-until =
    .title = À retirer au plus tard le { $until }
    .text = Le colis vous attend. Après le { $until }, il est renvoyé, et une réclamation pour un colis non retiré est difficile.
    .steps =
        take-code: Prenez le code ou l’avis, et une pièce d’identité.
        cannot-go: Si vous ne pouvez pas y aller, demandez au service client { the-carrier } de le garder plus longtemps ou envoyez quelqu’un.
advice-pickup-usually-until =
    .title = À retirer bientôt
    .text = Le colis vous attend. Aucun dernier jour n’était indiqué ; les points de retrait gardent en général un colis une semaine environ, prévoyez donc le { $until } au plus tard.
    .steps =
        last-day: Cherchez le dernier jour sur l’avis, dans l’e-mail ou dans le SMS.
        take-code: Prenez le code ou l’avis, et une pièce d’identité.
        cannot-go: Si vous ne pouvez pas y aller, demandez au service client { the-carrier } de le garder plus longtemps ou envoyez quelqu’un.
advice-pickup-expired =
    .title = Non retiré à temps
    .text = Le point de retrait renvoie le colis, ou va le faire. Il y est peut-être encore aujourd’hui.
    .steps =
        call-carrier: Appelez maintenant le point de retrait ou le service client { the-carrier }.
        sent-again: S’il est parti, demandez au vendeur s’il peut être envoyé de nouveau.
advice-delivered-check =
    .title = L’avez-vous ?
    .text = Le transporteur dit qu’il a été livré. Si vous l’avez, vérifiez ce que vous avez reçu et marquez-le ici comme reçu ; les problèmes peuvent être signalés jusqu’au { $until }. Si vous ne l’avez pas, agissez maintenant, et ne confirmez pas la réception sur AliExpress.
    .steps =
        { places-to-look }
        carrier-site: Ouvrez le site { the-carrier } et cherchez une photo, une signature, un point de retrait ou un lieu de livraison.
        ask-carrier: Demandez au service client { the-carrier } quand, où et à qui il a été remis.
        keep-answers: Enregistrez la page de suivi et chaque réponse.
        write-seller: Écrivez au vendeur par AliExpress.
        open-dispute: S’il n’a pas été livré à votre adresse, ouvrez un litige.
    .evidence =
        la preuve de livraison du transporteur, ou sa réponse qu’il n’y en a pas
        quelque chose qui montre qu’il n’a pas été livré à votre adresse
        { evidence-basic }
places-to-look =
    place-mailbox: Regardez dans la boîte aux lettres.
    place-front-door: Regardez devant la porte d’entrée et autour.
    place-locker: Regardez dans les consignes à colis près de chez vous.
    place-reception: Demandez à l’accueil du bâtiment.
    place-concierge: Demandez au gardien.
    place-package-room: Regardez dans le local à colis.
    place-neighbours: Demandez aux voisins.
    place-family: Demandez à la famille et aux personnes qui habitent avec vous.
    place-post-office: Demandez au bureau de poste local.
    place-pickup-point: Demandez au point de retrait.
advice-delivered-unlinked =
    .title = L’avez-vous ?
    .text = Le transporteur dit qu’il a été livré. Si vous l’avez, marquez-le ici comme reçu. Sinon, agissez maintenant, et ne confirmez pas la réception sur AliExpress.
    .steps =
        { places-to-look }
        carrier-site: Ouvrez le site { the-carrier } et cherchez une photo, une signature, un point de retrait ou un lieu de livraison.
        ask-carrier: Demandez au service client { the-carrier } quand, où et à qui il a été remis.
        keep-answers: Enregistrez la page de suivi et chaque réponse.
        write-seller: Écrivez au vendeur par AliExpress.
        open-dispute: S’il n’a pas été livré à votre adresse, ouvrez un litige.
    .evidence =
        la preuve de livraison du transporteur, ou sa réponse qu’il n’y en a pas
        { evidence-basic }
advice-delivered-in-doubt =
    .title = Livré, mais à qui ?
    .text = Le dernier scan dit « livré », mais il ne cadre pas : il suit un retour, a été fait ailleurs, ou n’indique ni lieu ni heure. Ne confirmez pas la réception avant d’avoir le colis en main.
    .steps =
        carrier-site: Ouvrez le site { the-carrier } et cherchez le lieu et la preuve de livraison.
        ask-carrier: Demandez au transporteur à qui il a été remis.
        { places-to-look }
        write-seller: Écrivez au vendeur si ce n’était pas vous.
    .evidence =
        la page de suivi avec tout l’historique
        { evidence-carrier }
        { evidence-basic }
advice-delivered-not-received =
    .title = Livré, mais pas à vous
    .text = Le transporteur dit « livré », et vous dites que vous ne l’avez pas. Ce qui compte maintenant est la preuve du transporteur. Ne confirmez pas la réception.{ by-act-day }
    .steps =
        { places-to-look }
        ask-carrier: Demandez au service client { the-carrier } quand, où et à qui il a été remis, ainsi que la photo ou la signature.
        keep-answers: Enregistrez la page de suivi et chaque réponse.
        write-seller: Écrivez au vendeur par AliExpress.
        open-dispute: Quand le transporteur a répondu, ou ne répond pas pendant quelques jours, ouvrez un litige.
    .evidence =
        la preuve de livraison du transporteur, ou sa réponse qu’il n’y en a pas
        quelque chose qui montre qu’il n’a pas été livré à votre adresse
        { evidence-basic }
advice-delivered-partial =
    .title = Livré en partie ou endommagé
    .text = Le transporteur dit lui-même que quelque chose manquait ou était cassé. Constatez-le tant que c’est récent.
    .steps =
        photograph: Photographiez le carton, l’étiquette et la marchandise avant de jeter quoi que ce soit.
        ask-carrier: Demandez un constat de dommage au service client { the-carrier }.
        write-seller: Signalez-le au vendeur par AliExpress.
    .evidence =
        des photos du carton, de l’étiquette et de tout le contenu, sur une seule image si possible
        { evidence-carrier }
        { evidence-basic }
advice-delivered-inspect =
    .title = Vérifiez ce que vous avez reçu
    .text = Les problèmes avec la marchandise peuvent être signalés jusqu’au { $until }. Comptez, comparez avec l’annonce, et essayez.
advice-delivered-window-passed =
    .title = Le délai de réclamation est probablement passé
    .text = Un signalement sur cette livraison était en général possible jusqu’au { $until }. Si vous avez le colis, marquez-le comme reçu.

## Plain trouble

advice-wrong-country =
    .title = Il est dans un autre pays : { $scan_country }
    .text = Pays où le colis est en cours de livraison : { $scan_country } ; pays de destination de la commande : { $country }. Le vendeur a peut-être donné le numéro d’un autre colis, ou le transporteur les a confondus.{ by-act-day }
    .steps =
        save-pages: Enregistrez la page de suivi et l’adresse de la commande.
        other-site: Vérifiez le numéro sur un autre site de suivi et sur le site { the-carrier }.
        ask-seller: Demandez le bon numéro au vendeur.
        open-dispute: Quand l’écart est confirmé, ouvrez un litige ; ne confirmez pas la réception.
    .evidence =
        la page de suivi montrant le mauvais pays ou la mauvaise ville
        la page de la commande avec l’adresse de livraison
        { evidence-basic }
advice-returned-completed =
    .title = L’expéditeur l’a récupéré
    .text = Le colis a été retourné ; il n’arrivera pas. Reste le remboursement, ou un nouvel envoi aux frais du vendeur.{ by-act-day }
    .steps =
        ask-seller: Demandez le remboursement au vendeur.
        open-dispute: S’il n’arrive pas en quelques jours, ouvrez un litige.
        pay-nothing-outside: Ne payez rien de plus en dehors d’AliExpress.
    .evidence =
        la page de suivi montrant le retour
        { evidence-basic }
return-words = { $words ->
    [unknown] Le suivi indique une raison avant le retour.{" "}
   *[other] Avant le retour, le suivi disait : « { $words } ».{" "}
}
advice-returned-harder =
    .title = Renvoyé, et la raison peut jouer contre vous
    .text = { return-words }Si l’adresse, une absence, un retrait manqué ou une demande restée sans réponse en est la cause, une réclamation est plus difficile. Elle n’est pas sans espoir : dites ce qui s’est vraiment passé.{ by-act-day }
    .steps =
        ask-carrier: Demandez-en la raison par écrit au transporteur.
        ask-seller: Demandez au vendeur s’il peut être envoyé de nouveau.
        pay-nothing-outside: Ne payez rien de plus en dehors d’AliExpress.
        open-dispute: S’il ne peut pas être livré, ouvrez un litige.
    .evidence =
        la page de suivi avec la raison
        { evidence-carrier }
        { evidence-basic }
advice-returned-strong =
    .title = Renvoyé, et pas de votre fait
    .text = { return-words }Vous n’y êtes pour rien ; votre dossier est donc solide.{ by-act-day }
    .steps =
        ask-seller: Demandez au vendeur un remboursement, ou un nouvel envoi sans frais.
        pay-nothing-outside: Ne payez rien de plus en dehors d’AliExpress.
        open-dispute: Ouvrez un litige une fois le retour confirmé.
    .evidence =
        la page de suivi avec la raison
        { evidence-basic }
advice-returned-reason-unknown =
    .title = Sur le chemin du retour
    .text = Le colis retourne à l’expéditeur ; le suivi ne dit pas pourquoi. La raison détermine la solidité de votre dossier.{ by-act-day }
    .steps =
        carrier-site: Cherchez la raison sur le site { the-carrier }, ou demandez-la.
        ask-seller: Demandez au vendeur un remboursement, ou un nouvel envoi sans frais.
        pay-nothing-outside: Ne payez rien de plus en dehors d’AliExpress.
        open-dispute: S’il ne peut pas être livré, ouvrez un litige.
    .evidence =
        la page de suivi montrant le retour
        { evidence-basic }
advice-lost-by-carrier =
    .title = Perdu
    .text = Le transporteur dit lui-même que le colis est perdu ou détruit. Il n’y a plus rien à attendre.{ by-act-day }
    .steps =
        ask-carrier: Demandez au transporteur de le confirmer par écrit.
        write-seller: Écrivez au vendeur.
        open-dispute: Ouvrez un litige.
    .evidence =
        la déclaration de perte du transporteur
        { evidence-basic }
advice-lost-by-you =
    .title = Vous le considérez comme perdu
    .text = Vous avez marqué le colis comme perdu. Doorstep continue de vérifier au cas où il réapparaîtrait.{ by-act-day }
    .steps =
        ask-carrier: Demandez au transporteur une déclaration écrite.
        open-dispute: Ouvrez un litige tant que la protection dure.
    .evidence = { evidence-basic }
advice-damaged =
    .title = Endommagé en chemin
    .text = Le transporteur signale un dommage. Quand il arrive, photographiez-le avant de l’ouvrir et pendant l’ouverture.
    .steps =
        ask-carrier: Demandez un constat de dommage au service client { the-carrier }.
        photograph: Photographiez le carton, l’étiquette et la marchandise.
        write-seller: Signalez-le au vendeur par AliExpress.
    .evidence =
        des photos du carton, de l’étiquette et de la marchandise
        { evidence-carrier }
        { evidence-basic }
advice-sources-disagree =
    .title = Les sources se contredisent
    .text = Une source dit que le colis a été livré ou retourné, une autre dit autre chose. Aucune n’est crue avant que vous ayez regardé.
    .steps =
        carrier-site: Consultez le site { the-carrier } : c’est lui qui connaît le mieux la dernière partie du trajet.
        save-pages: Enregistrez les deux pages.
        confirm-nothing: Ne confirmez pas la réception avant d’avoir le colis en main.
    .evidence =
        les deux pages de suivi, avec la date et l’heure
        { evidence-basic }
advice-exception-delayed =
    .title = Retardé
    .text = Le transporteur annonce un retard. De tels avis sont souvent suivis d’un scan ordinaire ; attendez-le.
advice-exception-on-hold =
    .title = Bloqué
    .text = Le transporteur garde le colis, et ce n’est pas la douane. Demandez-en la raison.
    .steps =
        carrier-site: Cherchez la raison sur le site { the-carrier }.
        ask-carrier: Demandez si quelque chose est attendu de votre part.
advice-exception-prohibited =
    .title = Non accepté au transport
    .text = Le transporteur ou son contrôle de sécurité refuse le colis. Il retourne au vendeur, sauf s’il est envoyé autrement.{ by-act-day }
    .steps =
        ask-seller: Demandez au vendeur comment il sera envoyé autrement, ou un remboursement.
        pay-nothing-outside: Ne payez rien de plus en dehors d’AliExpress.
    .evidence = { evidence-basic }
advice-exception-undeliverable =
    .title = Il ne peut pas être livré
    .text = Le transporteur a renoncé à la livraison ; un retour suit en général.{ by-act-day }
    .steps =
        call-carrier: Appelez aujourd’hui le service client { the-carrier } : certains colis peuvent encore être retirés.
        ask-carrier: Demandez-en la raison par écrit.
        write-seller: Écrivez au vendeur.
    .evidence =
        { evidence-carrier }
        { evidence-basic }

## The protection, and when to open a dispute

advice-dispute-too-early =
    .title = Protégé jusqu’au { $refund_by }
    .text = Il reste { left-count }. Un litige ouvert maintenant serait prématuré : tant que le colis peut encore arriver dans un délai normal, il est en général rejeté, et une commande peut rarement faire l’objet de deux litiges. Le jour limite pour agir est le { $act_by }.
advice-dispute-prepare =
    .title = Préparez la fin de la protection
    .text = Il reste { left-count } jusqu’au { $refund_by }, et le colis n’est pas arrivé. Rassemblez les preuves maintenant ; vous n’en aurez besoin que si rien ne bouge avant le { $act_by }.
    .steps =
        save-pages: Enregistrez la page de suivi et la page de la commande.
        write-seller: Écrivez au vendeur et demandez une réponse claire.
        keep-answers: Gardez les réponses ; « veuillez patienter » n’en est pas une.
    .evidence = { evidence-basic }
advice-dispute-ask-extension =
    .title = Vous pouvez demander plus de temps
    .text = Le vendeur peut prolonger la protection, mais il lui faut quelques jours pour cela. Demandez maintenant si vous préférez attendre le colis. Tant que la page de la commande n’affiche pas une nouvelle date, le { $refund_by } reste valable.
advice-dispute-ending =
    .title = La protection prend fin dans { left-count }
    .text = La protection prend fin le { $refund_by }, et le colis n’est pas arrivé. Écrivez au vendeur aujourd’hui et tenez le litige prêt. Ne vous fiez pas aux promesses : ouvrez-le le { $act_by } si le colis n’est pas là.
    .steps =
        write-seller: Écrivez au vendeur.
        evidence: Rassemblez les preuves.
        open-dispute: Ouvrez le litige au plus tard le { $act_by } si rien n’a changé.
    .evidence = { evidence-basic }
advice-dispute-now =
    .title = Ouvrez le litige maintenant
    .text = Il reste { left-count } : la protection prend fin le { $refund_by }, à minuit en Californie. Si vous n’avez pas le colis en main, ouvrez le litige aujourd’hui. Un colis qui arrive plus tard peut encore être accepté ; une date manquée ne se rattrape pas.
    .steps =
        open-dispute: Ouvrez la commande, choisissez le remboursement et répondez que vous ne l’avez pas reçue.
        describe: Décrivez ce qui s’est passé en deux ou trois phrases factuelles.
        add-screenshots: Ajoutez les captures d’écran.
    .evidence = { evidence-basic }
advice-dispute-last-day =
    .title = Dernier jour pour ouvrir un litige
    .text = La protection prend fin cette nuit, à minuit en Californie. Si vous n’avez pas le colis en main, ouvrez le litige maintenant, quoi que promette le vendeur.
    .steps =
        open-dispute: Ouvrez la commande, choisissez le remboursement et répondez que vous ne l’avez pas reçue.
        describe: Décrivez ce qui s’est passé en deux ou trois phrases factuelles.
        add-screenshots: Ajoutez les captures d’écran que vous avez ; on peut en général en ajouter d’autres plus tard.
    .evidence = { evidence-basic }
advice-dispute-after-protection =
    .title = La date de remboursement est passée : réclamez maintenant
    .text = La protection a pris fin le { $refund_by }. Un dossier peut en général encore être ouvert jusqu’au { $until }, mais n’y comptez pas : essayez maintenant.
    .steps =
        look-order: Consultez la page de la commande : le remboursement est peut-être déjà en route.
        open-dispute: Sinon, ouvrez le litige maintenant.
        write-support: Si le formulaire refuse, écrivez au service client d’AliExpress.
    .evidence = { evidence-basic }
advice-dispute-too-late =
    .title = Probablement trop tard pour un litige
    .text = La protection a pris fin le { $refund_by }, et les jours qui suivaient étaient écoulés le { $until }. Le formulaire refusera probablement.
    .steps =
        look-order: Consultez tout de même la page de la commande, et essayez.
        write-support: Écrivez au service client d’AliExpress.
        ask-bank: Interrogez votre banque ou votre prestataire de paiement sur sa propre procédure.
advice-dispute-payment-provider =
    .title = Votre prestataire de paiement a sa propre procédure
    .text = Elle est en général ouverte jusqu’au { $until }, quoi que dise AliExpress. Ne l’utilisez que pour une commande qui n’a été ni livrée ni remboursée.
    .evidence = { evidence-basic }
advice-dispute-not-open-yet =
    .title = Un litige est en général possible à partir du { $opens }
    .text = Il s’est passé quelque chose que l’attente ne réglera pas, mais AliExpress n’ouvre en général le formulaire que quelques jours après l’envoi. Rassemblez les preuves d’ici là.
    .evidence = { evidence-basic }
advice-dispute-ready =
    .title = Il y a de quoi ouvrir un litige
    .text = Attendre n’apporte plus rien. Laissez au vendeur un court délai pour régler l’affaire, puis ouvrez le litige, bien avant la fin de la protection.{ by-act-day }
    .steps =
        carrier-site: Vérifiez encore une fois le suivi sur le site { the-carrier }.
        save-pages: Enregistrez-le.
        write-seller: Écrivez au vendeur.
        open-dispute: Ouvrez le litige.
    .evidence = { evidence-basic }
advice-dispute-late-and-silent =
    .title = En retard et silencieux
    .text = Le jour promis est passé, et il n’y a plus de nouvelles depuis longtemps. Les deux ensemble justifient un litige ; l’un sans l’autre, non.{ by-act-day }
    .steps =
        ask-both: Interrogez encore une fois le vendeur et le transporteur.
        open-dispute: Ouvrez le litige au plus tard le { $act_by }, ou plus tôt si les réponses ne servent à rien.
    .evidence = { evidence-basic }
advice-dispute-seller-answer =
    .title = Le vendeur doit répondre au plus tard le { $by }
    .text = Votre dossier est ouvert. Si le vendeur n’a pas répondu le { $by }, votre demande est en général acceptée ; AliExpress décide de lui-même quelques jours plus tard. S’il propose quelque chose, regardez-le avant d’accepter : une proposition acceptée clôt le dossier.
    .steps =
        look-order: Regardez le dossier sur AliExpress, et répondez à ce qui y est demandé.
        add-screenshots: Ajoutez les preuves qui manquent encore ; c’est possible jusqu’à la clôture du dossier.
        escalate: Quand le délai du vendeur est écoulé et que rien ne s’est passé, demandez à AliExpress de trancher.
        mark-refunded: Quand l’argent est revenu, clôturez ici le colis comme remboursé.
    .evidence = { evidence-basic }
advice-protection-unknown =
    .title = La date de remboursement n’est pas connue
    .text = Ouvrez une fois la commande sur AliExpress et saisissez ou importez la date de remboursement : sans elle, aucun délai ne peut être surveillé.
advice-protection-estimated =
    .title = La date de protection n’est qu’une estimation
    .text = Le { $refund_by } est calculé à partir de l’envoi. Ouvrez une fois la commande sur AliExpress et reprenez la date affichée ; elle peut être plus proche.
advice-promise-passed =
    .title = Le jour promis est passé
    .text = Il était promis ou estimé pour le { $promised }. De tels jours ne sont pas garantis, mais désormais une pause pèse davantage.
advice-promise-coupon =
    .title = Un coupon pour le retard
    .text = Depuis le { $from }, vous pouvez demander le coupon que la commande promet en cas de retard. Le prendre ne met pas fin à la protection.

## What the shipping method lets one expect

tracking-sentence = { $tracking ->
    [detailed] Le suivi est détaillé.
    [good] Le suivi est en général bon.
    [varies] La qualité du suivi varie.
   *[limited] Le suivi est limité, et s’arrête souvent avant la fin.
}
best-for-sentence = { $best_for ->
    [low-cost] Ce mode est fait pour des choses bon marché et non urgentes.
    [time-sensitive] Ce mode est fait pour des commandes qui doivent arriver bientôt.
    [small] Ce mode est fait pour de petits colis vers les pays desservis.
    [budget] Ce mode est fait pour des commandes à petit budget.
    [urgent] Ce mode est fait pour des commandes urgentes ou de valeur.
   *[regular] Ce mode est fait pour des commandes ordinaires.
}
advice-method-expect =
    .title = { $method } : de { $from } à { $to } jours
    .text = C’est ce que ce mode prend en général à partir de l’envoi ; c’est une estimation, pas une garantie. { tracking-sentence } { best-for-sentence } Cela varie selon le pays, la saison et le transporteur local.
advice-method-overdue =
    .title = En route depuis plus longtemps que d’habitude
    .text = Il a été envoyé il y a { $since_shipment } jours ; { $method } prend en général de { $from } à { $to } jours. { tracking-sentence } Cela seul ne prouve pas une perte.

## Orders without a number

advice-order-preparing =
    .title = Le vendeur la prépare
    .text = Il n’y a pas de numéro de suivi avant l’envoi du colis ; d’ici là, seule la page de la commande montre où elle en est.
    .steps =
        wait: Attendez la fin du délai de traitement.
        ask-seller: Si cela dure, demandez au vendeur quand elle sera envoyée.
        cancel: Annulez la commande si vous avez changé d’avis, tant que la page le propose.
advice-order-slow =
    .title = Pas envoyée depuis { days-count }
    .text = Les vendeurs envoient en général sous dix jours. Demandez quand elle sera envoyée ; vous pouvez aussi annuler tant que la page le propose.
    .steps =
        processing-time: Regardez le délai de traitement sur la page de la commande.
        ask-seller: Demandez au vendeur le jour de l’envoi.
        cancel: Annulez la commande si la réponse ne vous satisfait pas.
advice-order-not-shipped-in-time =
    .title = Pas envoyée à temps
    .text = Le vendeur devait envoyer au plus tard le { $by }. De telles commandes sont en général annulées et remboursées d’elles-mêmes ; n’acceptez un délai plus long que si vous voulez attendre.
    .steps =
        look-order: Consultez la page de la commande : le remboursement est peut-être en route.
        ask-seller: Interrogez le vendeur, ou annulez la commande.
advice-order-closing-soon =
    .title = AliExpress va bientôt terminer cette commande
    .text = AliExpress a écrit le { $warned_on } que la commande sera bientôt marquée comme terminée, et aucun colis n’en est connu ici. Ensuite, le vendeur est payé et la voie vers un remboursement est plus courte.
    .steps =
        look-order: Ouvrez la commande sur AliExpress aujourd’hui.
        confirm-nothing: Si rien n’est arrivé, ne confirmez pas la réception : demandez-y plus de temps, ou le remboursement.
        import-page: Importez ici la page de la commande, pour que ses dates soient connues.
advice-closing-soon =
    .title = AliExpress va bientôt terminer cette commande
    .text = AliExpress a écrit le { $warned_on } que la commande sera bientôt marquée comme terminée, et rien n’indique que le colis soit arrivé. Ensuite, le vendeur est payé et la voie vers un remboursement est plus courte.
    .steps =
        look-order: Ouvrez la commande sur AliExpress aujourd’hui.
        confirm-nothing: Si le colis n’est pas arrivé, ne confirmez pas la réception : demandez-y plus de temps, ou le remboursement.
        mark-received: S’il est arrivé, notez-le ici.
advice-order-number-soon =
    .title = Envoyée ; le numéro suit
    .text = Le numéro de suivi apparaît sur la page de suivi de la commande, en général dans les 24 à 72 heures.
    .steps =
        on-web: Sur le web : ouvrez « Mes commandes », puis « Suivre la commande ».
        in-app: Dans l’application : ouvrez « Compte » ou « Mes commandes », puis la partie suivi.
advice-order-number-missing =
    .title = Envoyée, mais sans numéro
    .text = La commande a été marquée comme envoyée il y a { days-count }, et il n’y a pas de numéro de suivi. Sans numéro, rien ne peut être suivi ni prouvé.{ by-act-day }
    .steps =
        look-again: Regardez encore une fois la page de suivi de la commande.
        ask-seller: Demandez au vendeur le numéro et le transporteur.
        keep-answers: Gardez la réponse.
    .evidence =
        la page de la commande ne montrant aucun numéro
        { evidence-basic }
advice-seller-awaited =
    .title = Le vendeur a votre message
    .text = Vous avez écrit le { $sent }. Laissez au vendeur jusqu’au { $answer_by } ; Doorstep vous le rappellera alors.
advice-seller-silent =
    .title = Le vendeur ne répond pas
    .text = Vous avez écrit le { $sent }, il y a { $waited ->
        [one] { $waited } jour
       *[other] { $waited } jours
    }, et n’avez noté aucune réponse. Un vendeur qui ne donne pas de réponse utile est un motif de litige dès que l’attente vous coûte quelque chose, mais ne prouve pas à lui seul une perte.{ by-act-day }
    .steps =
        look-messages: Regardez les messages sur AliExpress : une réponse s’y trouve peut-être.
        write-again: Écrivez encore une fois, en fixant un jour limite pour la réponse.
        save-messages: Enregistrez des captures d’écran de vos messages.
        open-dispute: Si c’est urgent, ouvrez le litige au lieu d’attendre.
    .evidence =
        des captures d’écran de vos messages au vendeur, avec leurs dates
        { evidence-basic }
advice-carrier-awaited =
    .title = Le transporteur a votre message
    .text = Vous avez écrit le { $sent }. Attendez la réponse { the-carrier } jusqu’au { $answer_by } ; Doorstep vous le rappellera alors.
advice-carrier-silent =
    .title = Le transporteur ne répond pas
    .text = Vous avez écrit le { $sent } et n’avez noté aucune réponse. Son silence aussi mérite d’être gardé : un litige demande ce que vous avez fait.
    .steps =
        call-carrier: Appelez le service client { the-carrier }, et notez le jour et le nom.
        save-messages: Enregistrez des captures d’écran de ce que vous avez écrit.
advice-wait-open =
    .title = Le vendeur vous demande d’attendre jusqu’au { $until }
    .text = C’est avant le jour limite pour agir ; cela ne vous coûte donc rien. Doorstep vous le rappellera quand ce jour sera passé.
advice-wait-too-long =
    .title = N’attendez pas si longtemps
    .text = Le vendeur vous demande d’attendre jusqu’au { $until }, mais votre temps pour agir prend fin avant. Une promesse n’arrête pas le délai.{ by-act-day }
    .steps =
        ask-extension: Demandez au vendeur de prolonger la protection ; seule compte la nouvelle date sur la page de la commande.
        save-messages: Enregistrez le message contenant la promesse.
        open-dispute: Sans nouvelle date sur la page de la commande, ouvrez le litige au plus tard le jour limite pour agir.
    .evidence =
        le message dans lequel le vendeur vous demande d’attendre
        { evidence-basic }
advice-wait-broken =
    .title = Le vendeur n’a pas tenu sa promesse
    .text = On vous a demandé d’attendre jusqu’au { $until }, et rien n’a bougé depuis. Un autre « veuillez patienter » ne vaut pas plus que celui-ci.{ by-act-day }
    .steps =
        save-messages: Enregistrez le message contenant la promesse.
        write-seller: Écrivez au vendeur que le jour est passé.
        open-dispute: Ouvrez le litige si la réponse est une autre promesse et que le jour limite pour agir est proche.
    .evidence =
        le message dans lequel le vendeur vous a demandé d’attendre
        { evidence-basic }
advice-extension-asked =
    .title = Vous avez demandé plus de temps
    .text = Vous avez demandé au vendeur le { $asked } de prolonger la protection. Tant que la page de la commande n’affiche pas une date plus lointaine, l’ancienne reste valable.
    .steps =
        look-order: Regardez s’il y a une nouvelle date sur la page de la commande.
        note-granted: Si elle y est, importez la page ou saisissez la date.
advice-extension-granted =
    .title = Reprenez la nouvelle date
    .text = Vous avez noté que la protection a été prolongée, mais Doorstep n’a pas lu de nouvelle date sur la page de la commande. Jusque-là, c’est l’ancienne qui compte.
    .steps =
        look-order: Ouvrez la commande sur AliExpress, et importez la page ou saisissez la date.
advice-wrong-city =
    .title = Il est à { $scan_city }, pas à { $city }
    .text = Le colis est distribué à { $scan_city }, à environ { $km } km de { $city }, où va la commande. Le vendeur a peut-être donné le numéro d’un autre colis, ou il a été mal trié. Un colis mal acheminé peut encore être redirigé.{ by-act-day }
    .steps =
        save-pages: Enregistrez la page de suivi et l’adresse de la commande.
        compare-address: Comparez l’adresse de la commande avec votre véritable adresse.
        other-site: Vérifiez le numéro sur un autre site de suivi et sur le site { the-carrier }.
        ask-carrier: Demandez au service client { the-carrier } la ville et le code postal auxquels il est adressé.
        ask-seller: Demandez au vendeur le bon numéro.
        open-dispute: Quand l’écart est confirmé, ouvrez un litige ; ne confirmez pas la réception.
    .evidence =
        la page de suivi montrant la mauvaise ville
        la page de la commande avec l’adresse de livraison
        { evidence-basic }
advice-parts-missing =
    .title = Une autre partie de la commande est arrivée
    .text = De cette commande, un colis a été livré, et celui-ci est encore attendu. Ne confirmez pas la réception de toute la commande tant qu’une partie manque : cela met fin à la protection de l’ensemble.
    .steps =
        count: Regardez ce que contenait le colis arrivé ; les deux ont peut-être été emballés ensemble.
        ask-seller: S’il manque quelque chose, demandez au vendeur dans quel colis cela se trouve.
        confirm-nothing: Ne confirmez pas la réception avant que tout soit là.
advice-parts-claim =
    .title = Une partie de la commande manque
    .text = Un colis de cette commande est arrivé, et le délai pour signaler ce qui n’y était pas court à partir de cette livraison. Signalez-le au plus tard le { $until }.
    .steps =
        count: Comptez ce que vous avez reçu, et photographiez-le avec l’étiquette.
        ask-seller: Demandez au vendeur la partie manquante.
        open-dispute: Ouvrez un litige pour les seuls articles manquants.
    .evidence =
        des photos de tout ce qui est arrivé, réuni sur une image
        { evidence-basic }
advice-dispute-unlikely =
    .title = Il n’arrivera probablement pas à temps
    .text = Sur 100 colis arrivés aussi loin et en route depuis aussi longtemps, environ { $percent } arrivent avant le { $act_by }. Préparez-vous maintenant : vous n’y perdez rien, et une date manquée ne se rattrape pas. Ouvrir tôt, c’est risquer que le dossier soit rejeté tant que le colis peut encore arriver.
    .steps =
        save-pages: Enregistrez la page de suivi et la page de la commande.
        ask-extension: Demandez plus de temps au vendeur, si vous préférez avoir le colis.
        write-seller: Écrivez au vendeur et demandez une réponse claire.
    .evidence = { evidence-basic }

## Closed

advice-closed-received =
    .title = Reçu
    .text = Vous l’avez. Doorstep ne le vérifie plus.
advice-closed-refunded =
    .title = Remboursé
    .text = L’argent est revenu. Doorstep ne le vérifie plus.
advice-closed-given-up =
    .title = Abandonné
    .text = Vous l’avez abandonné. Doorstep ne le vérifie plus.
