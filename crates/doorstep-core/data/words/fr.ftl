### Common words, and the sentences of checks, clocks, silence and schedule.
###
### Terms: parcel = colis, order = commande, seller = vendeur, carrier = transporteur, source = source,
### check = vérification, event = événement, silence = silence, clock = délai, protection = protection acheteur,
### dispute = litige, refund date = date de remboursement, hand-over = remise, scan = scan, customs = douane,
### pickup point = point de retrait, tracking number = numéro de suivi, confirm receipt = confirmer la réception.

## Dates

date = { $day } { $month } { $year }
month-1 = janv.
month-2 = févr.
month-3 = mars
month-4 = avr.
month-5 = mai
month-6 = juin
month-7 = juil.
month-8 = août
month-9 = sept.
month-10 = oct.
month-11 = nov.
month-12 = déc.

## Pieces that sentences share. What is not known arrives as `unknown`. French counts 0 as `one`.
## `the-carrier` brings its preposition along: « le site { the-carrier } ».

days-count = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
left-count = { $days_left ->
    [one] { $days_left } jour
   *[other] { $days_left } jours
}
the-carrier = { $carrier ->
    [unknown] du transporteur local
   *[other] du transporteur { $carrier }
}
by-act-day = { $act_by ->
    [unknown] {""}
   *[other] {" "}Quoi qu’on vous dise, agissez au plus tard le { $act_by } : la protection prend fin le { $refund_by }.
}

## How a check ended

outcome-answered = La source a répondu.
outcome-unchanged = La source a répondu ; il n’y a rien de nouveau.
outcome-pending = La source connaît le numéro ; il n’y a pas encore de scan.
outcome-not-found = La source ne connaît pas ce numéro.
outcome-pivot = La source renvoie à un autre numéro du même colis.
outcome-auth = La source a refusé la clé. Vérifiez la clé dans les réglages.
outcome-quota = Le quota de cette source est épuisé pour l’instant.
outcome-rate-limited = La source demande à être interrogée plus lentement.
outcome-blocked = La source a affiché une page de blocage au lieu d’une réponse. Doorstep la laisse tranquille pendant quelques heures.
outcome-bad-number = La source dit que ce ne peut pas être un de ses numéros.
outcome-misread = Une réponse est arrivée que Doorstep n’a pas su lire. Rien n’a été modifié.
outcome-upstream = La source a rencontré une erreur de son côté.
outcome-unreachable = La source n’a pas pu être jointe.

## When Doorstep asks next

next-check-closed = Vous avez clos ce colis ; il n’est plus vérifié.
next-check-first = Il va être vérifié pour la première fois.
next-check-nobody = Aucune source n’a encore été interrogée. Vérifiez quelles sources sont activées.
next-check-done = C’est terminé ; aucune autre vérification n’est nécessaire.
next-check-confirm = Encore une fois dans un jour, au cas où le transporteur se corrigerait.
next-check-pivot = Tout de suite, car une source a indiqué un autre numéro.
next-check-dormant = Une fois par semaine, car il n’y a aucune nouvelle depuis des mois.
next-check-not-found = Quelques fois par jour au début, puis chaque jour, car aucune source ne connaît encore le numéro.
next-check-stalled = Une fois par jour, car il n’y a aucune nouvelle depuis deux semaines.
next-check-label = Deux fois par jour jusqu’au premier scan.
next-check-transit = Quelques fois par jour tant qu’il avance.
next-check-line-haul = Deux fois par jour tant qu’il voyage entre deux pays.
next-check-arrived = À quelques heures d’intervalle, car il est dans le pays de livraison.
next-check-customs = Deux fois par jour tant qu’il est à la douane.
next-check-pickup = À quelques heures d’intervalle tant qu’il vous attend.
next-check-out-for-delivery = Aussi souvent que la source le permet, car il est en cours de livraison.
next-check-trouble = À quelques heures d’intervalle, car quelque chose ne va pas.
next-check-ending = Une fois par jour, pour voir comment cela se termine.
next-check-deadline = Plus souvent que d’habitude, car la protection va bientôt prendre fin.
next-check-far = Un jour sur deux, car le transporteur ne l’attend pas avant la semaine prochaine.
next-check-expected = Deux fois par jour, car le transporteur l’attend à peu près maintenant.
next-check-not-today = Quatre fois par jour, car il est parti en livraison et n’est pas arrivé ce jour-là.
next-check-tells-late = Deux fois par jour au plus, car sa source annonce les scans avec une demi-journée de retard.
next-check-not-found-long = Tous les trois jours, car depuis dix jours aucune source ne connaît le numéro.
next-check-key = Dans un jour, car la source a refusé la clé.
next-check-quota = Quand le quota de la source sera renouvelé.
next-check-rate-limited = Plus tard, car la source demande à être interrogée plus lentement.
next-check-blocked = Après quelques heures de pause, car la source a affiché une page de blocage.
next-check-misread = Dans une demi-journée, car la dernière réponse n’a pas pu être lue.
next-check-retry = Bientôt, puis de moins en moins souvent tant que la source est en panne.

## Silence

silence-level-normal = normal
silence-level-watch = plus long que d’habitude
silence-level-worrying = préoccupant
silence-level-lost = probablement perdu

# What speaks for a reason.
silence-evidence-last = Le dernier scan, le { $on }, dit : « { $words } ».
silence-evidence-service = Avec { $service }, il n’y a souvent plus de scan après la remise au transporteur de votre pays.
silence-evidence-economy = Une source parle d’un service économique, souvent sans scan après la remise.
silence-evidence-peak = À de telles périodes ({ peak-name }), les colis attendent partout plus longtemps sur cette partie du trajet.
silence-evidence-renumbered = Il a été remis, et aucun numéro du transporteur suivant n’est connu.
silence-evidence-others = { $one_in ->
    [0] Sur { $like } pauses observées à ce point, presque aucune n’a duré aussi longtemps.
    [1] Sur { $like } pauses observées à ce point, presque toutes durent aussi longtemps.
   *[other] Sur { $like } pauses observées à ce point, environ une sur { $one_in } a duré au moins aussi longtemps.
}
silence-evidence-slow = Ces semaines-ci, les colis à ce point sont environ { $percent } % plus lents.

silence-reason-nothing-awaited = Aucun autre scan n’est attendu.
silence-reason-label = L’étiquette existe, mais le transporteur n’a probablement pas encore scanné le colis.
silence-reason-collection = Le colis attend probablement d’être enlevé par le transporteur.
silence-reason-line-haul = Il est probablement entre deux pays, où il y a peu à scanner.
silence-reason-customs = Il passe probablement la douane, ce qui peut rester silencieux une semaine ou plus.
silence-reason-local-carrier = Le transporteur local ne l’a probablement pas encore scanné.
silence-reason-limited-tracking = Avec ce mode d’envoi, les scans s’arrêtent souvent après la remise ; le colis peut encore arriver, ou être déjà là.
silence-reason-peak = Cela tombe dans une période chargée ({ peak-name }), où tout prend plus de temps.
silence-reason-renumbered = Le transporteur local lui a peut-être donné un nouveau numéro à son entrée dans le pays.
silence-reason-new-number = Le nouveau numéro { $number } a été attribué, mais son transporteur n’a pas encore montré de scan.
silence-reason-waiting-for-you = Il attend que vous le retiriez.
silence-reason-returning = Il est sur le chemin du retour, et ces trajets sont rarement scannés.
silence-reason-source-failing = Aucune source n’a répondu depuis des jours ; ce n’est donc pas le silence du colis.
peak-name = { $peak ->
    [chinese-new-year] Nouvel An chinois
    [golden-week] Semaine d’or
    [singles-day] promotions du 11.11
    [black-friday] Black Friday
    [christmas] Noël
   *[other] { $peak }
}

## Clocks

clock-ship-by = Envoi par le vendeur au plus tard le
    .meaning = Si le vendeur n’a pas envoyé la commande à cette date, AliExpress l’annule et la rembourse en général.
clock-refund-by = Date de remboursement
    .meaning = Remboursement si le colis n’est pas arrivé avant ce jour. Le jour commence à minuit en Californie.
clock-coupon-from = Coupon pour retard
    .meaning = À partir de ce jour, un coupon peut être demandé parce que le colis est en retard.
clock-claim-until = Réclamation en général possible jusqu’au
    .meaning = Après la date de remboursement, un dossier peut en général encore être ouvert pendant quelques jours. Ne comptez pas dessus.
clock-received-until = Réclamation après réception jusqu’au
    .meaning = Dernier jour pour signaler un problème avec ce qui a été livré, ou que cela ne vous a pas été livré.
clock-seller-answer-by = Réponse du vendeur au plus tard le
    .meaning = Si le vendeur n’a pas répondu au dossier à cette date, votre demande est en général acceptée.
clock-pickup-until = À retirer au plus tard le
    .meaning = Le point de retrait garde le colis jusqu’à ce jour, puis le renvoie.
clock-promised-by = Promis pour le
    .meaning = Le jour pour lequel le colis était promis ou estimé. C’est une estimation, pas une garantie.
clock-payment-claim-until = Délai du prestataire de paiement
    .meaning = Jusqu’à ce jour, le prestataire de paiement propose sa propre procédure de litige.
clock-certainty-printed = affichée
clock-certainty-stated = saisie par vous
clock-certainty-estimated = estimée

## Parties of messages

party-seller = Au vendeur
    .by = le vendeur
party-carrier = Au transporteur
    .by = le transporteur
party-support = Au service client d’AliExpress
    .by = l’assistance AliExpress
party-dispute = Pour le formulaire de litige
    .by = AliExpress, au sujet du litige

## How sure a reading is

certainty-coded = lu dans le code de la source
certainty-worded = lu dans le texte
certainty-guessed = simple supposition ; elle ne change rien
