### What a person is told about a number.

number-note-failed-check = La cifra di controllo non torna: un carattere potrebbe essere sbagliato. Confrontalo con l’originale.
number-note-order = Questo è un numero d’ordine di AliExpress. Nessun corriere lo conosce; il numero di tracciamento è nei dettagli dell’ordine.
number-note-maybe-order = Questo potrebbe anche essere un numero d’ordine di AliExpress, che nessun corriere conosce.
number-note-product = Questo è un ID prodotto di AliExpress. Indica un articolo del negozio, non un pacco.
number-note-sku = Questo è un ID variante (SKU) di AliExpress. Indica un articolo del negozio, non un pacco.
number-note-order-line = Questo è l’ID di una riga d’ordine di AliExpress. Indica un articolo di un ordine, non un pacco.
number-note-payment = Questo sembra un ID di pagamento di AliExpress. Indica un pagamento, non un pacco.
number-note-amazon-order = Questo è un numero d’ordine di Amazon. Nessun corriere lo conosce.
number-note-no-such-post = Questo sembra il numero di un servizio postale, ma nessuno usa queste ultime due lettere.
number-note-no-shape = Nessun corriere conosciuto qui scrive numeri così. Controlla che sia completo.
number-note-empty = Qui non c’è niente da leggere.
number-note-length = Un numero di tracciamento ha da 4 a 40 lettere e cifre.
number-note-signs = Contiene segni che non compaiono nei numeri di tracciamento.
number-note-no-digit = Un numero di tracciamento contiene cifre.
number-note-several = Qui ci sono più numeri. Inseriscili uno alla volta.
number-letter-post = Posta ordinaria: spesso mostra poche scansioni, o nessuna, dopo aver lasciato il paese in cui è stata spedita.
number-one-slip-away = A un errore di battitura di distanza: { $numbers }
number-check-passed = cifra di controllo corretta
number-check-failed = cifra di controllo errata
