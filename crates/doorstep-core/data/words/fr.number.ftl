### What a person is told about a number.

number-note-failed-check = Le chiffre de contrôle ne correspond pas : un caractère est peut-être mal saisi. Comparez avec l’original.
number-note-order = C’est un numéro de commande AliExpress. Aucun transporteur ne le connaît ; le numéro de suivi est dans les détails de la commande.
number-note-maybe-order = C’est peut-être aussi un numéro de commande AliExpress, qu’aucun transporteur ne connaît.
number-note-product = C’est un identifiant de produit AliExpress. Il désigne un article de la boutique, pas un colis.
number-note-sku = C’est un identifiant de variante (SKU) AliExpress. Il désigne un article de la boutique, pas un colis.
number-note-order-line = C’est un identifiant de ligne de commande AliExpress. Il désigne un article d’une commande, pas un colis.
number-note-payment = Cela ressemble à un identifiant de paiement AliExpress. Il désigne un paiement, pas un colis.
number-note-amazon-order = C’est un numéro de commande Amazon. Aucun transporteur ne le connaît.
number-note-no-such-post = Cela ressemble au numéro d’une poste, mais aucune poste n’utilise ses deux dernières lettres.
number-note-no-shape = Aucun transporteur connu ici n’écrit ses numéros ainsi. Vérifiez qu’il est complet.
number-note-empty = Il n’y a rien à lire ici.
number-note-length = Un numéro de suivi compte de 4 à 40 lettres et chiffres.
number-note-signs = Il contient des signes qu’on ne trouve pas dans les numéros de suivi.
number-note-no-digit = Un numéro de suivi contient des chiffres.
number-note-several = Il y a ici plusieurs numéros. Saisissez-les un par un.
number-letter-post = Courrier postal : il montre souvent peu de scans, ou aucun, après avoir quitté le pays d’envoi.
number-one-slip-away = À une faute de frappe près : { $numbers }
number-check-passed = chiffre de contrôle correct
number-check-failed = chiffre de contrôle incorrect
