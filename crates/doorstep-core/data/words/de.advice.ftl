### What to do, why, and by when. One entry for each rule; `.steps` and `.evidence` are one line each.

## Lists that several advices share

evidence-basic =
    die Sendungsverfolgung mit dem ganzen Verlauf und der Nummer
    die Bestellseite mit der Lieferadresse
    die Bestellseite mit dem Rückerstattungsdatum und der voraussichtlichen Lieferung
    Ihre Nachrichten mit dem Verkäufer
evidence-carrier =
    die Antwort des Paketdienstes, mit Name und Datum

## Nothing wrong: what the stage asks for

advice-status-order-placed =
    .title = Bestellt
    .text = Die Bestellung ist da. Nichts bewegt sich, bis sie bezahlt ist und der Verkäufer damit beginnt.
advice-status-processing =
    .title = In Vorbereitung
    .text = Der Verkäufer bereitet die Bestellung vor. Warten Sie, bis die Bearbeitungszeit um ist; wenn es zu lange dauert, fragen Sie den Verkäufer.
advice-status-shipped =
    .title = Auf den ersten Scan warten
    .text = Der Verkäufer sagt, dass das Paket verschickt wurde. Als unterwegs gilt es ab dem ersten Scan des Paketdienstes.
advice-status-accepted =
    .title = Der Paketdienst hat es
    .text = Der Paketdienst hat das Paket gescannt; es lässt sich normal verfolgen.
advice-status-departed-origin =
    .title = Es hat das Herkunftsland verlassen
    .text = Zwischen den Ländern gibt es wenige Scans. Warten Sie, und behalten Sie das Ende des Käuferschutzes im Auge.
advice-status-transit =
    .title = Auf dem Weg
    .text = Das Paket durchläuft ein Verteilzentrum oder ein anderes Land. Warten Sie auf den nächsten Scan.
advice-status-arrived-destination =
    .title = Es ist im Zielland
    .text = Schauen Sie auch in die eigene Sendungsverfolgung { the-carrier }: Örtliche Scans erscheinen dort zuerst. Die Nummer kann sich jetzt ändern.
advice-status-customs =
    .title = Beim Zoll
    .text = Die meisten Pakete sind in wenigen Tagen durch. Achten Sie in Post, E-Mail und SMS auf eine amtliche Anfrage, und beantworten Sie sie sofort.
advice-status-out-for-delivery =
    .title = Für die Annahme bereithalten
    .text = Das Paket ist beim Zusteller oder in der örtlichen Zustellstation. Halten Sie Ihr Telefon bereit.
advice-status-delivered =
    .title = Als zugestellt angezeigt
    .text = Ein Paketdienst oder Sie selbst haben angegeben, dass das Paket zugestellt wurde.
advice-status-returned =
    .title = Auf dem Rückweg
    .text = Das Paket ist auf dem Weg zurück zum Absender. Es kommt nicht, es sei denn, es wird noch einmal verschickt.
advice-status-exception =
    .title = Es gibt ein Problem bei der Zustellung
    .text = Lesen Sie unten die Einzelheiten im Wortlaut der Quelle, und fragen Sie den Paketdienst oder den Verkäufer.
advice-status-no-scan =
    .title = Noch kein Scan
    .text = Bisher hat keine Quelle einen Eintrag zu diesem Paket gemeldet. Der erste kommt, wenn ein Paketdienst es scannt.
advice-status-unread =
    .title = Noch nicht verstanden
    .text = Die Quelle sagt etwas, aber in Worten, die Doorstep nicht sicher lesen kann. Sie werden gezeigt, wie sie kamen, und nichts wird daraus geschlossen.
advice-status-marked-by-you =
    .title = Das haben Sie angegeben
    .text = Dieser Stand ist Ihre eigene Markierung. Sie gilt vor dem, was die Quellen sagen, bis Sie sie ändern.

## The number

advice-number-fresh =
    .title = Die Nummer ist noch nicht bekannt
    .text = Das ist in den ersten 24 bis 72 Stunden nach dem Versand üblich: Das Etikett wird oft erstellt, bevor der Paketdienst das Paket scannt.
    .steps =
        copy-number: Prüfen, ob die Nummer vollständig und ohne Leerzeichen kopiert wurde.
        look-again: In ein, zwei Tagen wieder nachsehen; Doorstep tut es auch.
advice-number-invalid =
    .title = Die Nummer funktioniert nicht
    .text = Seit { days-count } kennt sie keine Quelle. Sie kann vertippt sein, zu einem anderen Paketdienst gehören oder nie verwendet worden sein.{ by-act-day }
    .steps =
        compare-number: Sie Zeichen für Zeichen mit der Bestellseite vergleichen.
        try-sites: Sie in der Sendungsverfolgung von AliExpress, bei Cainiao und auf der Website des Paketdienstes versuchen.
        ask-seller: Den Verkäufer nach der richtigen Nummer und dem Namen des Paketdienstes fragen.
        save-screenshots: Ohne klare Antwort: Bildschirmfotos speichern und das Ende des Käuferschutzes im Blick behalten.
    .evidence =
        die Sendungsverfolgung, die zeigt, dass die Nummer nicht gefunden wird
        { evidence-basic }
advice-number-mistyped =
    .title = Das ist vielleicht nicht die richtige Nummer
    .text = Eine Quelle sagt, dass dies keine ihrer Nummern sein kann. Vergleichen Sie sie mit der Bestellseite.
    .steps =
        copy-number: Die Nummer noch einmal aus der Sendungsverfolgung der Bestellung kopieren.
        tracking-not-order: Sicherstellen, dass es die Sendungsnummer ist und nicht die Bestellnummer.
advice-label-fresh =
    .title = Etikett erstellt, noch nicht gescannt
    .text = Der Verkäufer hat das Etikett erstellt. Der erste Scan folgt meist innerhalb von 24 bis 72 Stunden, manchmal einige Tage später.
advice-label-never-scanned =
    .title = Das Paket wurde nie gescannt
    .text = Seit { days-count } gibt es nur ein Etikett. Das Paket liegt vielleicht noch beim Verkäufer, oder es reist unter einer anderen Nummer.{ by-act-day }
    .steps =
        ask-seller: Den Verkäufer fragen, ob das Paket wirklich übergeben wurde, und nach einer neuen Nummer, falls es eine gibt.
        save-pages: Die Sendungsverfolgung speichern.
        no-more-waiting: „Bitte warten“ nicht über den Tag zum Handeln hinaus hinnehmen.
    .evidence =
        die Sendungsverfolgung, die nur das Etikett zeigt
        { evidence-basic }
advice-label-collection-failed =
    .title = Der Paketdienst konnte es nicht abholen
    .text = Der Paketdienst war vergeblich beim Verkäufer. Bitten Sie den Verkäufer, das Paket zu übergeben.
advice-label-cancelled =
    .title = Der Versand wurde storniert
    .text = Unter dieser Nummer reist das Paket nicht mehr. Fragen Sie den Verkäufer nach der neuen Nummer oder nach einer Rückerstattung.{ by-act-day }
    .evidence = { evidence-basic }

## Silence

reason-sentence = { $reason ->
    [label] Meist liegt es daran, dass es das Etikett gibt, das Paket aber noch nicht gescannt wurde.
    [collection] Meist liegt es daran, dass es auf die Abholung durch den Paketdienst wartet.
    [line-haul] Meist liegt es am Weg zwischen den Ländern, wo es wenig zu scannen gibt.
    [customs] Meist liegt es am Zoll.
    [local-carrier] Meist liegt es daran, dass der örtliche Paketdienst es noch nicht gescannt hat.
    [limited-tracking] Bei dieser Versandart wird nach der Übergabe oft nicht mehr gescannt.
    [peak] Es fällt in eine Hochsaison oder in Feiertage, wenn alles länger dauert.
    [renumbered] Der örtliche Paketdienst hat ihm nach der Einfuhr vielleicht eine neue Nummer gegeben.
    [new-number] Es hat eine neue Nummer bekommen, und deren Paketdienst hat noch keinen Scan gezeigt.
    [returning] Auf Rückwegen wird selten gescannt.
    [source-failing] In letzter Zeit hat keine Quelle geantwortet; das gilt also nur bis zur letzten Antwort.
   *[other] Eine einzelne Ursache sticht nicht hervor.
}
advice-silence-normal =
    .title = Nichts Neues, und das ist normal
    .text = Seit { days-count } nichts Neues; an diesem Punkt des Weges ist das üblich. { reason-sentence }
advice-silence-watch =
    .title = Stiller als üblich
    .text = Seit { days-count } nichts Neues; das ist hier länger als üblich. { reason-sentence }
    .steps =
        carrier-site: In die eigene Sendungsverfolgung { the-carrier } schauen.
        number-changed: Prüfen, ob sich die Nummer geändert hat.
        wait: Sonst abwarten; Doorstep fragt weiter.
advice-silence-worrying =
    .title = Zu lange still
    .text = Seit { days-count } nichts Neues. Wenige Pakete sind an diesem Punkt so lange still und kommen trotzdem von selbst an. { reason-sentence }{ by-act-day }
    .steps =
        carrier-site: In die eigene Sendungsverfolgung { the-carrier } schauen und den Paketdienst fragen, wo das Paket ist.
        ask-seller: Den Verkäufer bitten, die Übergabe zu prüfen, und nach einer neuen Nummer fragen, falls es eine gibt.
        save-pages: Die Sendungsverfolgung speichern.
    .evidence = { evidence-basic }
advice-silence-lost =
    .title = Wahrscheinlich verloren
    .text = Seit { days-count } nichts Neues. Nach solch einer Stille kommt kaum ein Paket noch an.{ by-act-day }
    .steps =
        ask-carrier: Den Paketdienst um eine schriftliche Auskunft bitten.
        write-seller: Dem Verkäufer schreiben.
        prepare-dispute: Den Streitfall vorbereiten; nicht über den Tag zum Handeln hinaus warten.
    .evidence =
        { evidence-basic }
        { evidence-carrier }
advice-silence-scans-ended =
    .title = Haben Sie es vielleicht schon?
    .text = Seit { days-count } nichts Neues, aber bei dieser Versandart wird nach der Übergabe oft nicht mehr gescannt. Es kann noch kommen oder schon da sein.
    .steps =
        look-around: Im Briefkasten nachsehen und im Haus und bei der Post fragen.
        mark-received: Wenn Sie es haben, als erhalten markieren.
        keep-date: Wenn nicht, das Ende des Käuferschutzes im Blick behalten.
advice-silence-unasked =
    .title = Niemand antwortet
    .text = Seit Tagen hat keine Quelle geantwortet; über das Paket lässt sich also nichts sagen: Das ist nicht seine Stille. Gezeigt wird, was zuletzt bekannt war.
    .steps =
        see-checks: Unter den Abfragen nachsehen, welche Quelle ausfällt und warum.
        carrier-site: Selbst auf der Website des Paketdienstes nachsehen.
        check-settings: Die Einstellungen der Quelle prüfen, wenn sie den Schlüssel ablehnt.

## Customs

advice-customs-long =
    .title = Schon lange beim Zoll
    .text = Es ist seit { days-count } beim Zoll, länger als üblich. Daran ist selten der Verkäufer schuld.{ by-act-day }
    .steps =
        carrier-site: Auf der eigenen Website { the-carrier } oder des Zolls nachsehen.
        check-mail: Post, E-Mail, SMS und Spam-Ordner auf eine Anfrage prüfen.
        check-address: Sicherstellen, dass Adresse und Telefonnummer in der Bestellung stimmen.
        ask-carrier: Den Paketdienst fragen, worauf der Zoll wartet.
        save-pages: Bildschirmfotos aufheben.
    .evidence =
        was der Paketdienst oder der Zoll geschrieben hat
        { evidence-basic }
advice-customs-held =
    .title = Der Zoll behält es
    .text = Der Zoll prüft das Paket oder hält es fest. Fragen Sie den Paketdienst nach dem Grund; vielleicht ist eine Anfrage an Sie unterwegs.
    .steps =
        check-mail: E-Mail, SMS und Briefkasten auf eine amtliche Anfrage prüfen.
        ask-carrier: Beim Kundendienst { the-carrier } nach dem Grund fragen.
advice-customs-info-required =
    .title = Der Zoll braucht etwas von Ihnen
    .text = Es werden Angaben oder Unterlagen verlangt. Bleibt eine Anfrage unbeantwortet, geht das Paket zurück.
    .steps =
        find-request: Die Anfrage in E-Mail, SMS oder Briefkasten suchen oder beim Kundendienst { the-carrier } danach fragen.
        answer-request: Auf der offiziellen Website des Paketdienstes oder des Zolls antworten, mit der Rechnung von der Bestellseite.
        keep-answers: Aufheben, was Sie eingereicht haben.
advice-customs-payment-due =
    .title = Zoll oder Steuer ist zu zahlen
    .text = Nach der Zahlung geht das Paket weiter. Falsche Nachrichten ahmen diesen Wortlaut nach: Zahlen Sie nur auf der Website des Paketdienstes oder der Behörde, die Sie selbst öffnen, nie über einen Link in einer Nachricht und nie an den Verkäufer außerhalb von AliExpress.
    .steps =
        carrier-site: Die offizielle Website { the-carrier } selbst öffnen und die Nummer eingeben.
        compare-amount: Den Betrag mit dem vergleichen, was in der Bestellung über bereits bezahlte Steuern steht.
        pay: Dort zahlen und den Beleg aufheben.
advice-customs-rejected =
    .title = Der Zoll hat es abgelehnt
    .text = Das Paket wird nicht ins Land gelassen. Meist wird es zurückgeschickt oder vernichtet.{ by-act-day }
    .steps =
        ask-carrier: Den Paketdienst oder den Zoll schriftlich nach dem Grund fragen.
        write-seller: Dem Verkäufer schreiben.
        open-dispute: Einen Streitfall eröffnen, wenn die Ablehnung bestätigt ist.
    .evidence =
        das amtliche Schreiben, das den Grund nennt
        { evidence-basic }

## At the door

advice-attempt-failed =
    .title = Man hat Sie nicht angetroffen
    .text = { the-carrier-first } hat versucht zuzustellen. Meist folgt noch ein Versuch, oder das Paket kommt in eine Abholstelle; danach geht es zurück.
    .steps =
        look-card: Nach einer Karte, einer E-Mail oder einer SMS suchen.
        arrange-day: Auf der eigenen Website { the-carrier } einen neuen Tag oder eine Abholung vereinbaren, möglichst heute.
        check-phone: Die Telefonnummer in der Bestellung prüfen.
the-carrier-first = { $carrier ->
    [unknown] Der örtliche Paketdienst
   *[other] { $carrier }
}
advice-attempt-bad-address =
    .title = Die Adresse ist fraglich
    .text = Der Paketdienst findet die Adresse nicht oder nennt sie unvollständig. Ohne Antwort geht das Paket zurück, und eine Reklamation ist schwieriger, wenn die Adresse falsch war.
    .steps =
        compare-address: Die Adresse in der Bestellung mit Ihrer wirklichen vergleichen.
        give-address: Dem Kundendienst { the-carrier } die richtige Adresse und eine Telefonnummer geben, auf der offiziellen Website oder am Telefon.
        keep-answers: Speichern, was Sie geschickt haben.
advice-attempt-refused =
    .title = Angezeigt: Annahme verweigert
    .text = Der Paketdienst sagt, dass die Annahme des Pakets verweigert wurde. Wenn Sie das nicht waren, sagen Sie es jetzt: Es steht kurz vor der Rücksendung.
    .steps =
        call-carrier: Beim Kundendienst { the-carrier } anrufen und sagen, dass Sie die Annahme nicht verweigert haben.
        new-delivery: Um eine neue Zustellung und eine schriftliche Antwort bitten.
advice-attempt-payment-due =
    .title = Der Paketdienst verlangt eine Zahlung
    .text = Vor der Zustellung ist eine Gebühr offen. Prüfen Sie sie auf der eigenen Website des Paketdienstes, die Sie selbst öffnen. Zahlen Sie nichts über einen Link in einer Nachricht und nichts außerhalb von AliExpress an den Verkäufer.
    .steps =
        ask-carrier: Beim Kundendienst { the-carrier } fragen, wofür die Gebühr ist.
        pay: Nur auf der offiziellen Website oder am Schalter zahlen.
advice-pickup-until =
    .title = Bis zum { $until } abholen
    .text = Das Paket wartet auf Sie. Nach dem { $until } geht es zurück, und die Reklamation eines nicht abgeholten Pakets ist schwer.
    .steps =
        take-code: Den Code oder die Karte und einen Ausweis mitnehmen.
        cannot-go: Wenn Sie nicht hingehen können, den Kundendienst { the-carrier } um längere Aufbewahrung bitten oder jemanden schicken.
advice-pickup-usually-until =
    .title = Bald abholen
    .text = Das Paket wartet auf Sie. Ein letzter Tag war nicht angegeben; Abholstellen bewahren ein Paket meist etwa eine Woche auf, planen Sie also spätestens den { $until } ein.
    .steps =
        last-day: Auf der Karte, in der E-Mail oder in der SMS nach dem letzten Tag suchen.
        take-code: Den Code oder die Karte und einen Ausweis mitnehmen.
        cannot-go: Wenn Sie nicht hingehen können, den Kundendienst { the-carrier } um längere Aufbewahrung bitten oder jemanden schicken.
advice-pickup-expired =
    .title = Nicht rechtzeitig abgeholt
    .text = Die Abholstelle schickt das Paket zurück oder ist kurz davor. Heute ist es vielleicht noch da.
    .steps =
        call-carrier: Jetzt bei der Abholstelle oder beim Kundendienst { the-carrier } anrufen.
        sent-again: Wenn es schon weg ist, den Verkäufer fragen, ob es noch einmal verschickt werden kann.
advice-delivered-check =
    .title = Haben Sie es?
    .text = Der Paketdienst sagt, dass es zugestellt wurde. Wenn Sie es haben, prüfen Sie, was Sie bekommen haben, und markieren Sie es hier als erhalten; Probleme lassen sich bis zum { $until } melden. Wenn Sie es nicht haben, handeln Sie jetzt, und bestätigen Sie den Erhalt auf AliExpress nicht.
    .steps =
        { places-to-look }
        carrier-site: Die Website { the-carrier } öffnen und nach einem Foto, einer Unterschrift, einer Abholstelle oder einem Zustellort suchen.
        ask-carrier: Beim Kundendienst { the-carrier } fragen, wann, wo und an wen es übergeben wurde.
        keep-answers: Die Sendungsverfolgung und jede Antwort speichern.
        write-seller: Dem Verkäufer über AliExpress schreiben.
        open-dispute: Wenn es nicht an Ihre Adresse zugestellt wurde, einen Streitfall eröffnen.
    .evidence =
        der Zustellnachweis des Paketdienstes oder seine Antwort, dass es keinen gibt
        etwas, das zeigt, dass es nicht an Ihre Adresse zugestellt wurde
        { evidence-basic }
places-to-look =
    place-mailbox: Im Briefkasten nachsehen.
    place-front-door: An der Haustür und um sie herum nachsehen.
    place-locker: In den Paketautomaten in der Nähe nachsehen.
    place-reception: Am Empfang des Gebäudes fragen.
    place-concierge: Den Hausmeister oder Pförtner fragen.
    place-package-room: Im Paketraum nachsehen.
    place-neighbours: Die Nachbarn fragen.
    place-family: Familie und Mitbewohner fragen.
    place-post-office: In der örtlichen Postfiliale fragen.
    place-pickup-point: Bei der Abholstelle fragen.
advice-delivered-unlinked =
    .title = Haben Sie es?
    .text = Der Paketdienst sagt, dass es zugestellt wurde. Wenn Sie es haben, markieren Sie es hier als erhalten. Wenn nicht, handeln Sie jetzt, und bestätigen Sie den Erhalt auf AliExpress nicht.
    .steps =
        { places-to-look }
        carrier-site: Die Website { the-carrier } öffnen und nach einem Foto, einer Unterschrift, einer Abholstelle oder einem Zustellort suchen.
        ask-carrier: Beim Kundendienst { the-carrier } fragen, wann, wo und an wen es übergeben wurde.
        keep-answers: Die Sendungsverfolgung und jede Antwort speichern.
        write-seller: Dem Verkäufer über AliExpress schreiben.
        open-dispute: Wenn es nicht an Ihre Adresse zugestellt wurde, einen Streitfall eröffnen.
    .evidence =
        der Zustellnachweis des Paketdienstes oder seine Antwort, dass es keinen gibt
        { evidence-basic }
advice-delivered-in-doubt =
    .title = Zugestellt, aber an wen?
    .text = Der letzte Scan meldet die Zustellung, aber er passt nicht: Er folgte auf eine Rücksendung, entstand anderswo oder nennt weder Ort noch Zeit. Bestätigen Sie den Erhalt nicht, bevor Sie das Paket in Händen haben.
    .steps =
        carrier-site: Die Website { the-carrier } öffnen und nach dem Ort und dem Zustellnachweis suchen.
        ask-carrier: Den Paketdienst fragen, an wen es übergeben wurde.
        { places-to-look }
        write-seller: Dem Verkäufer schreiben, wenn Sie es nicht waren.
    .evidence =
        die Sendungsverfolgung mit dem ganzen Verlauf
        { evidence-carrier }
        { evidence-basic }
advice-delivered-not-received =
    .title = Zugestellt, aber nicht an Sie
    .text = Der Paketdienst meldet die Zustellung, und Sie sagen, dass Sie es nicht haben. Jetzt zählt der Nachweis des Paketdienstes. Bestätigen Sie den Erhalt nicht.{ by-act-day }
    .steps =
        { places-to-look }
        ask-carrier: Beim Kundendienst { the-carrier } fragen, wann, wo und an wen es übergeben wurde, und nach Foto oder Unterschrift fragen.
        keep-answers: Die Sendungsverfolgung und jede Antwort speichern.
        write-seller: Dem Verkäufer über AliExpress schreiben.
        open-dispute: Wenn der Paketdienst geantwortet hat oder einige Tage lang nicht antwortet, einen Streitfall eröffnen.
    .evidence =
        der Zustellnachweis des Paketdienstes oder seine Antwort, dass es keinen gibt
        etwas, das zeigt, dass es nicht an Ihre Adresse zugestellt wurde
        { evidence-basic }
advice-delivered-partial =
    .title = Unvollständig oder beschädigt zugestellt
    .text = Der Paketdienst selbst sagt, dass etwas fehlte oder kaputt war. Halten Sie es fest, solange es frisch ist.
    .steps =
        photograph: Karton, Etikett und Ware fotografieren, bevor Sie etwas wegwerfen.
        ask-carrier: Beim Kundendienst { the-carrier } um ein Schadensprotokoll bitten.
        write-seller: Es dem Verkäufer über AliExpress melden.
    .evidence =
        Fotos des Kartons, des Etiketts und des gesamten Inhalts, möglichst auf einem Bild
        { evidence-carrier }
        { evidence-basic }
advice-delivered-inspect =
    .title = Prüfen, was Sie bekommen haben
    .text = Probleme mit der Ware lassen sich bis zum { $until } melden. Zählen Sie nach, vergleichen Sie mit dem Angebot, und probieren Sie es aus.
advice-delivered-window-passed =
    .title = Die Zeit für Reklamationen ist wahrscheinlich vorbei
    .text = Eine Meldung zu dieser Lieferung war in der Regel bis zum { $until } möglich. Wenn Sie das Paket haben, markieren Sie es als erhalten.

## Plain trouble

advice-wrong-country =
    .title = Es ist in einem anderen Land: { $scan_country }
    .text = Land, in dem das Paket zugestellt wird: { $scan_country }; Land, in das die Bestellung geht: { $country }. Vielleicht hat der Verkäufer die Nummer eines anderen Pakets angegeben, oder der Paketdienst hat es verwechselt.{ by-act-day }
    .steps =
        save-pages: Die Sendungsverfolgung und die Adresse der Bestellung speichern.
        other-site: Die Nummer auf einer anderen Website zur Sendungsverfolgung und auf der eigenen Website { the-carrier } prüfen.
        ask-seller: Den Verkäufer nach der richtigen Nummer fragen.
        open-dispute: Wenn die Abweichung bestätigt ist, einen Streitfall eröffnen; den Erhalt nicht bestätigen.
    .evidence =
        die Sendungsverfolgung, die das falsche Land oder den falschen Ort zeigt
        die Bestellseite mit der Lieferadresse
        { evidence-basic }
advice-returned-completed =
    .title = Der Absender hat es wieder
    .text = Das Paket wurde zurückgeschickt; es kommt nicht mehr. Bleibt die Rückerstattung oder ein neuer Versand auf Kosten des Verkäufers.{ by-act-day }
    .steps =
        ask-seller: Den Verkäufer um die Rückerstattung bitten.
        open-dispute: Kommt sie nicht innerhalb einiger Tage, einen Streitfall eröffnen.
        pay-nothing-outside: Außerhalb von AliExpress nichts zusätzlich zahlen.
    .evidence =
        die Sendungsverfolgung, die die Rücksendung zeigt
        { evidence-basic }
return-words = { $words ->
    [unknown] Die Sendungsverfolgung nennt vor der Rücksendung einen Grund.{" "}
   *[other] Vor der Rücksendung stand in der Sendungsverfolgung: „{ $words }“.{" "}
}
advice-returned-harder =
    .title = Auf dem Rückweg, und der Grund kann gegen Sie sprechen
    .text = { return-words }Waren die Adresse, eine Abwesenheit, eine versäumte Abholung oder eine unbeantwortete Anfrage die Ursache, ist eine Reklamation schwieriger. Aussichtslos ist sie nicht: Sagen Sie, was wirklich geschehen ist.{ by-act-day }
    .steps =
        ask-carrier: Den Paketdienst schriftlich nach dem Grund fragen.
        ask-seller: Den Verkäufer fragen, ob es noch einmal verschickt werden kann.
        pay-nothing-outside: Außerhalb von AliExpress nichts zusätzlich zahlen.
        open-dispute: Kann es nicht zugestellt werden, einen Streitfall eröffnen.
    .evidence =
        die Sendungsverfolgung mit dem Grund
        { evidence-carrier }
        { evidence-basic }
advice-returned-strong =
    .title = Auf dem Rückweg, und nicht durch Sie
    .text = { return-words }Das haben Sie nicht verursacht; Ihr Fall ist also stark.{ by-act-day }
    .steps =
        ask-seller: Den Verkäufer um eine Rückerstattung oder einen kostenlosen neuen Versand bitten.
        pay-nothing-outside: Außerhalb von AliExpress nichts zusätzlich zahlen.
        open-dispute: Einen Streitfall eröffnen, sobald die Rücksendung bestätigt ist.
    .evidence =
        die Sendungsverfolgung mit dem Grund
        { evidence-basic }
advice-returned-reason-unknown =
    .title = Auf dem Rückweg
    .text = Das Paket geht an den Absender zurück; die Sendungsverfolgung sagt nicht, warum. Vom Grund hängt ab, wie stark Ihr Fall ist.{ by-act-day }
    .steps =
        carrier-site: Auf der eigenen Website { the-carrier } nach dem Grund suchen oder danach fragen.
        ask-seller: Den Verkäufer um eine Rückerstattung oder einen kostenlosen neuen Versand bitten.
        pay-nothing-outside: Außerhalb von AliExpress nichts zusätzlich zahlen.
        open-dispute: Kann es nicht zugestellt werden, einen Streitfall eröffnen.
    .evidence =
        die Sendungsverfolgung, die die Rücksendung zeigt
        { evidence-basic }
advice-lost-by-carrier =
    .title = Verloren
    .text = Der Paketdienst selbst sagt, dass das Paket verloren oder vernichtet ist. Es gibt nichts mehr, worauf zu warten wäre.{ by-act-day }
    .steps =
        ask-carrier: Den Paketdienst um eine schriftliche Bestätigung bitten.
        write-seller: Dem Verkäufer schreiben.
        open-dispute: Einen Streitfall eröffnen.
    .evidence =
        die Auskunft des Paketdienstes über den Verlust
        { evidence-basic }
advice-lost-by-you =
    .title = Sie haben es verloren gegeben
    .text = Sie haben das Paket als verloren markiert. Doorstep fragt weiter, falls es doch auftaucht.{ by-act-day }
    .steps =
        ask-carrier: Den Paketdienst um eine schriftliche Auskunft bitten.
        open-dispute: Einen Streitfall eröffnen, solange der Käuferschutz läuft.
    .evidence = { evidence-basic }
advice-damaged =
    .title = Unterwegs beschädigt
    .text = Der Paketdienst meldet einen Schaden. Wenn es kommt, fotografieren Sie es vor und während des Öffnens.
    .steps =
        ask-carrier: Beim Kundendienst { the-carrier } um ein Schadensprotokoll bitten.
        photograph: Karton, Etikett und Ware fotografieren.
        write-seller: Es dem Verkäufer über AliExpress melden.
    .evidence =
        Fotos des Kartons, des Etiketts und der Ware
        { evidence-carrier }
        { evidence-basic }
advice-sources-disagree =
    .title = Die Quellen widersprechen sich
    .text = Eine Quelle sagt, dass das Paket zugestellt oder zurückgeschickt wurde, eine andere sagt etwas anderes. Keiner wird geglaubt, bevor Sie nachgesehen haben.
    .steps =
        carrier-site: Auf der eigenen Website { the-carrier } nachsehen: Über das letzte Stück des Weges weiß sie am besten Bescheid.
        save-pages: Beide Seiten speichern.
        confirm-nothing: Den Erhalt nicht bestätigen, bevor Sie das Paket in Händen haben.
    .evidence =
        beide Sendungsverfolgungen, mit Datum und Uhrzeit
        { evidence-basic }
advice-exception-delayed =
    .title = Verspätet
    .text = Der Paketdienst kündigt eine Verspätung an. Auf solche Hinweise folgt oft ein ganz normaler Scan; warten Sie ihn ab.
advice-exception-on-hold =
    .title = Zurückgehalten
    .text = Der Paketdienst behält das Paket, und es ist nicht der Zoll. Fragen Sie nach dem Grund.
    .steps =
        carrier-site: Auf der eigenen Website { the-carrier } nach dem Grund suchen.
        ask-carrier: Fragen, ob etwas von Ihnen gebraucht wird.
advice-exception-prohibited =
    .title = Nicht zur Beförderung angenommen
    .text = Der Paketdienst oder seine Sicherheitskontrolle lehnt das Paket ab. Es geht an den Verkäufer zurück, wenn es nicht auf anderem Weg verschickt wird.{ by-act-day }
    .steps =
        ask-seller: Den Verkäufer fragen, wie es stattdessen verschickt wird, oder um eine Rückerstattung bitten.
        pay-nothing-outside: Außerhalb von AliExpress nichts zusätzlich zahlen.
    .evidence = { evidence-basic }
advice-exception-undeliverable =
    .title = Es kann nicht zugestellt werden
    .text = Der Paketdienst hat die Zustellung aufgegeben; meist folgt eine Rücksendung.{ by-act-day }
    .steps =
        call-carrier: Heute beim Kundendienst { the-carrier } anrufen: Manche Pakete lassen sich noch abholen.
        ask-carrier: Schriftlich nach dem Grund fragen.
        write-seller: Dem Verkäufer schreiben.
    .evidence =
        { evidence-carrier }
        { evidence-basic }

## The protection, and when to open a dispute

advice-dispute-too-early =
    .title = Geschützt bis zum { $refund_by }
    .text = Noch { left-count }. Ein Streitfall wäre jetzt zu früh: Solange das Paket noch in normaler Zeit kommen kann, wird er meist abgelehnt, und zu einer Bestellung lässt sich selten zweimal ein Streitfall eröffnen. Der Tag zum Handeln ist der { $act_by }.
advice-dispute-prepare =
    .title = Auf das Ende des Käuferschutzes vorbereiten
    .text = Noch { left-count } bis zum { $refund_by }, und das Paket ist nicht gekommen. Sammeln Sie jetzt die Belege; Sie brauchen sie nur, wenn sich vor dem { $act_by } nichts bewegt.
    .steps =
        save-pages: Die Sendungsverfolgung und die Bestellseite speichern.
        write-seller: Dem Verkäufer schreiben und um eine klare Antwort bitten.
        keep-answers: Die Antworten aufheben; „bitte warten“ ist keine.
    .evidence = { evidence-basic }
advice-dispute-ask-extension =
    .title = Sie können um mehr Zeit bitten
    .text = Der Verkäufer kann den Käuferschutz verlängern, braucht dafür aber einige Tage. Bitten Sie jetzt darum, wenn Sie lieber auf das Paket warten. Bis die Bestellseite ein neues Datum zeigt, gilt der { $refund_by }.
advice-dispute-ending =
    .title = Noch { left-count }, dann endet der Käuferschutz
    .text = Der Käuferschutz endet am { $refund_by }, und das Paket ist nicht gekommen. Schreiben Sie heute dem Verkäufer, und halten Sie den Streitfall bereit. Verlassen Sie sich nicht auf Versprechen: Eröffnen Sie ihn am { $act_by }, wenn das Paket nicht da ist.
    .steps =
        write-seller: Dem Verkäufer schreiben.
        evidence: Die Belege zusammenstellen.
        open-dispute: Den Streitfall bis zum { $act_by } eröffnen, wenn sich nichts geändert hat.
    .evidence = { evidence-basic }
advice-dispute-now =
    .title = Den Streitfall jetzt eröffnen
    .text = Noch { left-count }: Der Käuferschutz endet am { $refund_by }, Mitternacht in Kalifornien. Wenn Sie das Paket nicht in Händen haben, eröffnen Sie heute den Streitfall. Ein Paket, das später kommt, kann immer noch angenommen werden; ein versäumter Termin lässt sich nicht wiedergutmachen.
    .steps =
        open-dispute: Die Bestellung öffnen, die Rückerstattung wählen und angeben, dass Sie sie nicht erhalten haben.
        describe: In zwei oder drei sachlichen Sätzen beschreiben, was geschehen ist.
        add-screenshots: Die Bildschirmfotos hinzufügen.
    .evidence = { evidence-basic }
advice-dispute-last-day =
    .title = Letzter Tag für einen Streitfall
    .text = Der Käuferschutz endet heute Nacht, Mitternacht in Kalifornien. Wenn Sie das Paket nicht in Händen haben, eröffnen Sie jetzt den Streitfall, was auch immer der Verkäufer verspricht.
    .steps =
        open-dispute: Die Bestellung öffnen, die Rückerstattung wählen und angeben, dass Sie sie nicht erhalten haben.
        describe: In zwei oder drei sachlichen Sätzen beschreiben, was geschehen ist.
        add-screenshots: Die vorhandenen Bildschirmfotos hinzufügen; weitere lassen sich meist später nachreichen.
    .evidence = { evidence-basic }
advice-dispute-after-protection =
    .title = Das Rückerstattungsdatum ist vorbei: jetzt reklamieren
    .text = Der Käuferschutz endete am { $refund_by }. Ein Fall lässt sich meist noch bis zum { $until } eröffnen, aber rechnen Sie nicht damit: Versuchen Sie es jetzt.
    .steps =
        look-order: Auf der Bestellseite nachsehen: Vielleicht ist die Rückerstattung schon unterwegs.
        open-dispute: Wenn nicht, jetzt den Streitfall eröffnen.
        write-support: Wenn das Formular es verweigert, dem Kundendienst von AliExpress schreiben.
    .evidence = { evidence-basic }
advice-dispute-too-late =
    .title = Wahrscheinlich zu spät für einen Streitfall
    .text = Der Käuferschutz endete am { $refund_by }, und die Tage danach waren am { $until } vorbei. Das Formular wird es wahrscheinlich verweigern.
    .steps =
        look-order: Trotzdem auf der Bestellseite nachsehen und es versuchen.
        write-support: Dem Kundendienst von AliExpress schreiben.
        ask-bank: Die Bank oder den Zahlungsanbieter nach dem eigenen Verfahren fragen.
advice-dispute-payment-provider =
    .title = Ihr Zahlungsanbieter hat ein eigenes Verfahren
    .text = Es steht meist bis zum { $until } offen, was auch immer AliExpress sagt. Nutzen Sie es nur für eine Bestellung, die weder geliefert noch erstattet wurde.
    .evidence = { evidence-basic }
advice-dispute-not-open-yet =
    .title = Ein Streitfall ist meist ab dem { $opens } möglich
    .text = Es ist etwas geschehen, das Warten nicht behebt, aber AliExpress öffnet das Formular meist erst einige Tage nach dem Versand. Sammeln Sie bis dahin die Belege.
    .evidence = { evidence-basic }
advice-dispute-ready =
    .title = Es gibt Grund genug für einen Streitfall
    .text = Warten bringt nichts mehr. Geben Sie dem Verkäufer kurz Zeit, es zu regeln, und eröffnen Sie dann den Streitfall, deutlich vor dem Ende des Käuferschutzes.{ by-act-day }
    .steps =
        carrier-site: Die Sendungsverfolgung noch einmal auf der eigenen Website { the-carrier } prüfen.
        save-pages: Sie speichern.
        write-seller: Dem Verkäufer schreiben.
        open-dispute: Den Streitfall eröffnen.
    .evidence = { evidence-basic }
advice-dispute-late-and-silent =
    .title = Verspätet und still
    .text = Der zugesagte Tag ist vorbei, und seit langem gibt es nichts Neues. Beides zusammen ist ein Grund für einen Streitfall; eines allein ist es nicht.{ by-act-day }
    .steps =
        ask-both: Den Verkäufer und den Paketdienst noch einmal fragen.
        open-dispute: Den Streitfall bis zum { $act_by } eröffnen, oder früher, wenn die Antworten nichts nützen.
    .evidence = { evidence-basic }
advice-dispute-seller-answer =
    .title = Der Verkäufer muss bis zum { $by } antworten
    .text = Ihr Fall ist eröffnet. Antwortet der Verkäufer bis zum { $by } nicht, wird Ihrer Forderung in der Regel stattgegeben; AliExpress entscheidet einige Tage später von selbst. Schlägt es etwas vor, sehen Sie es sich an, bevor Sie annehmen: Ein angenommener Vorschlag beendet den Fall.
    .steps =
        look-order: Den Fall auf AliExpress ansehen und beantworten, was dort gefragt wird.
        add-screenshots: Noch fehlende Belege hinzufügen; das geht, bis der Fall abgeschlossen ist.
        escalate: Wenn die Zeit des Verkäufers um ist und nichts geschehen ist, AliExpress um eine Entscheidung bitten.
        mark-refunded: Wenn das Geld zurück ist, das Paket hier als erstattet abschließen.
    .evidence = { evidence-basic }
advice-protection-unknown =
    .title = Das Rückerstattungsdatum ist nicht bekannt
    .text = Öffnen Sie die Bestellung einmal auf AliExpress, und tragen Sie das Rückerstattungsdatum ein, oder importieren Sie es: Ohne dieses Datum lässt sich keine Frist überwachen.
advice-protection-estimated =
    .title = Das Datum des Käuferschutzes ist nur eine Schätzung
    .text = Der { $refund_by } ist ab dem Versand gerechnet. Öffnen Sie die Bestellung einmal auf AliExpress, und übernehmen Sie das dort angegebene Datum; es kann früher sein.
advice-promise-passed =
    .title = Der zugesagte Tag ist vorbei
    .text = Es war für den { $promised } zugesagt oder geschätzt. Solche Tage sind nicht garantiert, aber von jetzt an wiegt eine Pause schwerer.
advice-promise-coupon =
    .title = Ein Gutschein für die Verspätung
    .text = Seit dem { $from } können Sie den Gutschein verlangen, den die Bestellung bei Verspätung verspricht. Ihn anzunehmen beendet den Käuferschutz nicht.

## What the shipping method lets one expect

tracking-sentence = { $tracking ->
    [detailed] Sendungen werden dabei ausführlich verfolgt.
    [good] Sendungen werden dabei meist gut verfolgt.
    [varies] Wie gut Sendungen dabei verfolgt werden, ist unterschiedlich.
   *[limited] Sendungen werden dabei wenig verfolgt, und oft nicht bis zum Ende.
}
best-for-sentence = { $best_for ->
    [low-cost] Gedacht ist diese Versandart für günstige Dinge, die nicht eilen.
    [time-sensitive] Gedacht ist diese Versandart für Bestellungen, die bald kommen sollen.
    [small] Gedacht ist diese Versandart für kleine Pakete in unterstützte Länder.
    [budget] Gedacht ist diese Versandart für preiswerte Bestellungen.
    [urgent] Gedacht ist diese Versandart für eilige oder wertvolle Bestellungen.
   *[regular] Gedacht ist diese Versandart für gewöhnliche Bestellungen.
}
advice-method-expect =
    .title = { $method }: { $from } bis { $to } Tage
    .text = So lange dauert es meist ab dem Versand; das ist eine Schätzung, keine Garantie. { tracking-sentence } { best-for-sentence } Die Dauer hängt von Land, Jahreszeit und örtlichem Paketdienst ab.
advice-method-overdue =
    .title = Länger unterwegs als üblich
    .text = Es wurde vor { $since_shipment } Tagen verschickt; die Versandart { $method } braucht meist { $from } bis { $to }. { tracking-sentence } Das allein beweist noch keinen Verlust.

## Orders without a number

advice-order-preparing =
    .title = Der Verkäufer bereitet sie vor
    .text = Vor dem Versand gibt es keine Sendungsnummer; bis dahin zeigt nur die Bestellseite den Stand.
    .steps =
        wait: Abwarten, bis die Bearbeitungszeit um ist.
        ask-seller: Wenn es lange dauert, den Verkäufer fragen, wann verschickt wird.
        cancel: Die Bestellung stornieren, wenn Sie es sich anders überlegt haben und solange die Seite es anbietet.
advice-order-slow =
    .title = Seit { days-count } nicht verschickt
    .text = Verkäufer verschicken meist innerhalb von zehn Tagen. Fragen Sie, wann verschickt wird; Sie können auch stornieren, solange die Seite es anbietet.
    .steps =
        processing-time: Auf der Bestellseite nach der Bearbeitungszeit sehen.
        ask-seller: Den Verkäufer nach dem Versandtag fragen.
        cancel: Die Bestellung stornieren, wenn die Antwort Sie nicht überzeugt.
advice-order-not-shipped-in-time =
    .title = Nicht rechtzeitig verschickt
    .text = Der Verkäufer sollte bis zum { $by } verschicken. Solche Bestellungen werden meist von selbst storniert und erstattet; stimmen Sie einer längeren Frist nur zu, wenn Sie warten wollen.
    .steps =
        look-order: Auf der Bestellseite nachsehen: Vielleicht ist die Rückerstattung unterwegs.
        ask-seller: Den Verkäufer fragen oder die Bestellung stornieren.
advice-order-closing-soon =
    .title = AliExpress schließt diese Bestellung bald ab
    .text = AliExpress hat am { $warned_on } geschrieben, dass die Bestellung bald als abgeschlossen markiert wird, und hier ist kein Paket dazu bekannt. Danach bekommt der Verkäufer das Geld, und der Weg zu einer Rückerstattung ist kürzer.
    .steps =
        look-order: Öffnen Sie heute die Bestellung auf AliExpress.
        confirm-nothing: Ist nichts gekommen, bestätigen Sie den Erhalt nicht: Bitten Sie dort um mehr Zeit, oder verlangen Sie Ihr Geld zurück.
        import-page: Holen Sie die Seite der Bestellung hier herein, damit ihre Termine bekannt sind.
advice-closing-soon =
    .title = AliExpress schließt diese Bestellung bald ab
    .text = AliExpress hat am { $warned_on } geschrieben, dass die Bestellung bald als abgeschlossen markiert wird, und nichts zeigt, dass das Paket gekommen ist. Danach bekommt der Verkäufer das Geld, und der Weg zu einer Rückerstattung ist kürzer.
    .steps =
        look-order: Öffnen Sie heute die Bestellung auf AliExpress.
        confirm-nothing: Ist das Paket nicht gekommen, bestätigen Sie den Erhalt nicht: Bitten Sie dort um mehr Zeit, oder verlangen Sie Ihr Geld zurück.
        mark-received: Ist es gekommen, tragen Sie es hier ein.
advice-order-number-soon =
    .title = Verschickt; die Nummer folgt
    .text = Die Sendungsnummer erscheint in der Sendungsverfolgung der Bestellung, meist innerhalb von 24 bis 72 Stunden.
    .steps =
        on-web: Im Browser: „Meine Bestellungen“ öffnen, dann „Bestellung verfolgen“.
        in-app: In der App: „Konto“ oder „Meine Bestellungen“ öffnen, dann den Bereich zur Sendungsverfolgung.
advice-order-number-missing =
    .title = Verschickt, aber ohne Nummer
    .text = Die Bestellung ist seit { days-count } als verschickt markiert, und es gibt keine Sendungsnummer. Ohne Nummer lässt sich nichts verfolgen oder beweisen.{ by-act-day }
    .steps =
        look-again: Noch einmal in die Sendungsverfolgung der Bestellung sehen.
        ask-seller: Den Verkäufer nach der Nummer und dem Paketdienst fragen.
        keep-answers: Die Antwort aufheben.
    .evidence =
        die Bestellseite, die keine Nummer zeigt
        { evidence-basic }
advice-seller-awaited =
    .title = Der Verkäufer hat Ihre Nachricht
    .text = Sie haben am { $sent } geschrieben. Geben Sie dem Verkäufer bis zum { $answer_by } Zeit; Doorstep erinnert Sie dann.
advice-seller-silent =
    .title = Der Verkäufer antwortet nicht
    .text = Sie haben am { $sent } geschrieben, vor { $waited ->
        [one] einem Tag
       *[other] { $waited } Tagen
    }, und keine Antwort notiert. Ein Verkäufer, der keine brauchbare Antwort gibt, ist ein Grund für einen Streitfall, sobald das Warten Sie etwas kostet; ein Beweis für einen Verlust ist das allein nicht.{ by-act-day }
    .steps =
        look-messages: In die Nachrichten auf AliExpress sehen: Vielleicht steht dort eine Antwort.
        write-again: Noch einmal schreiben und einen Tag nennen, bis zu dem Sie eine Antwort wollen.
        save-messages: Bildschirmfotos Ihrer Nachrichten speichern.
        open-dispute: Wenn es eilt, den Streitfall eröffnen, statt zu warten.
    .evidence =
        Bildschirmfotos Ihrer Nachrichten an den Verkäufer, mit Datum
        { evidence-basic }
advice-carrier-awaited =
    .title = Der Paketdienst hat Ihre Nachricht
    .text = Sie haben am { $sent } geschrieben. Warten Sie bis zum { $answer_by } auf die Antwort { the-carrier }; Doorstep erinnert Sie dann.
advice-carrier-silent =
    .title = Der Paketdienst antwortet nicht
    .text = Sie haben am { $sent } geschrieben und keine Antwort notiert. Auch dass er nicht antwortet, ist es wert, festgehalten zu werden: In einem Streitfall wird gefragt, was Sie getan haben.
    .steps =
        call-carrier: Beim Kundendienst { the-carrier } anrufen und Tag und Namen notieren.
        save-messages: Bildschirmfotos von dem speichern, was Sie geschrieben haben.
advice-wait-open =
    .title = Der Verkäufer bittet Sie, bis zum { $until } zu warten
    .text = Das ist vor dem Tag zum Handeln und kostet Sie also nichts. Doorstep erinnert Sie, wenn der Tag vorbei ist.
advice-wait-too-long =
    .title = Warten Sie nicht so lange
    .text = Der Verkäufer bittet Sie, bis zum { $until } zu warten, aber Ihre Zeit zum Handeln endet vorher. Ein Versprechen hält die Frist nicht an.{ by-act-day }
    .steps =
        ask-extension: Den Verkäufer bitten, den Käuferschutz zu verlängern; nur das neue Datum auf der Bestellseite zählt.
        save-messages: Die Nachricht mit dem Versprechen speichern.
        open-dispute: Ohne neues Datum auf der Bestellseite den Streitfall bis zum Tag zum Handeln eröffnen.
    .evidence =
        die Nachricht, in der der Verkäufer Sie bittet zu warten
        { evidence-basic }
advice-wait-broken =
    .title = Der Verkäufer hat sein Versprechen nicht gehalten
    .text = Sie wurden gebeten, bis zum { $until } zu warten, und seitdem hat sich nichts bewegt. Ein weiteres „bitte warten“ ist nicht mehr wert als dieses.{ by-act-day }
    .steps =
        save-messages: Die Nachricht mit dem Versprechen speichern.
        write-seller: Dem Verkäufer schreiben, dass der Tag vorbei ist.
        open-dispute: Den Streitfall eröffnen, wenn die Antwort wieder ein Versprechen ist und der Tag zum Handeln nah ist.
    .evidence =
        die Nachricht, in der der Verkäufer Sie bat zu warten
        { evidence-basic }
advice-extension-asked =
    .title = Sie haben um mehr Zeit gebeten
    .text = Sie haben den Verkäufer am { $asked } gebeten, den Käuferschutz zu verlängern. Bis die Bestellseite ein späteres Datum zeigt, gilt das alte.
    .steps =
        look-order: Auf der Bestellseite nach einem neuen Datum sehen.
        note-granted: Wenn es dort steht, die Seite importieren oder das Datum eintragen.
advice-extension-granted =
    .title = Das neue Datum übernehmen
    .text = Sie haben notiert, dass der Käuferschutz verlängert wurde, aber Doorstep hat auf der Bestellseite noch kein neues Datum gelesen. Bis dahin zählt das alte.
    .steps =
        look-order: Die Bestellung auf AliExpress öffnen und die Seite importieren oder das Datum eintragen.
advice-wrong-city =
    .title = Es ist in { $scan_city }, nicht in { $city }
    .text = Das Paket wird in { $scan_city } zugestellt, etwa { $km } km von { $city } entfernt, wohin die Bestellung geht. Vielleicht hat der Verkäufer die Nummer eines anderen Pakets angegeben, oder es wurde falsch sortiert. Ein Paket auf falschem Weg lässt sich noch umleiten.{ by-act-day }
    .steps =
        save-pages: Die Sendungsverfolgung und die Adresse der Bestellung speichern.
        compare-address: Die Adresse in der Bestellung mit Ihrer wirklichen vergleichen.
        other-site: Die Nummer auf einer anderen Website zur Sendungsverfolgung und auf der eigenen Website { the-carrier } prüfen.
        ask-carrier: Beim Kundendienst { the-carrier } nach Ort und Postleitzahl fragen, an die es adressiert ist.
        ask-seller: Den Verkäufer nach der richtigen Nummer fragen.
        open-dispute: Ist die Abweichung bestätigt, einen Streitfall eröffnen; den Erhalt nicht bestätigen.
    .evidence =
        die Sendungsverfolgung, die den falschen Ort zeigt
        die Bestellseite mit der Lieferadresse
        { evidence-basic }
advice-parts-missing =
    .title = Ein anderer Teil der Bestellung ist gekommen
    .text = Von dieser Bestellung ist ein Paket zugestellt, und dieses wird noch erwartet. Bestätigen Sie den Erhalt der ganzen Bestellung nicht, solange ein Teil fehlt: Das beendet den Käuferschutz für alles.
    .steps =
        count: Nachsehen, was in dem Paket war, das gekommen ist; vielleicht wurde beides zusammengepackt.
        ask-seller: Wenn etwas fehlt, den Verkäufer fragen, in welchem Paket es ist.
        confirm-nothing: Den Erhalt nicht bestätigen, bevor alles da ist.
advice-parts-claim =
    .title = Ein Teil der Bestellung fehlt
    .text = Ein Paket dieser Bestellung ist gekommen, und die Zeit, um zu melden, was nicht darin war, läuft ab dieser Zustellung. Melden Sie es bis zum { $until }.
    .steps =
        count: Zählen, was Sie bekommen haben, und es mit dem Etikett fotografieren.
        ask-seller: Den Verkäufer nach dem fehlenden Teil fragen.
        open-dispute: Einen Streitfall nur für die fehlenden Artikel eröffnen.
    .evidence =
        Fotos von allem, was gekommen ist, zusammen auf einem Bild
        { evidence-basic }
advice-dispute-unlikely =
    .title = Es kommt wahrscheinlich nicht rechtzeitig
    .text = Von Paketen, die so weit gekommen und so lange unterwegs sind, kommen etwa { $percent } von 100 vor dem { $act_by } an. Bereiten Sie sich jetzt vor: Bereit zu sein kostet Sie nichts, und ein versäumter Termin lässt sich nicht wiedergutmachen. Wer früh eröffnet, riskiert, dass der Fall abgelehnt wird, solange das Paket noch kommen kann.
    .steps =
        save-pages: Die Sendungsverfolgung und die Bestellseite speichern.
        ask-extension: Den Verkäufer um mehr Zeit bitten, wenn Sie lieber das Paket hätten.
        write-seller: Dem Verkäufer schreiben und um eine klare Antwort bitten.
    .evidence = { evidence-basic }

## Closed

advice-closed-received =
    .title = Erhalten
    .text = Sie haben es. Doorstep fragt nicht mehr danach.
advice-closed-refunded =
    .title = Erstattet
    .text = Das Geld ist zurück. Doorstep fragt nicht mehr danach.
advice-closed-given-up =
    .title = Abgeschrieben
    .text = Sie haben es abgeschrieben. Doorstep fragt nicht mehr danach.
