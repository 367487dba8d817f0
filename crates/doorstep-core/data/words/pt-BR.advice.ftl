### What to do, why, and by when. One entry for each rule; `.steps` and `.evidence` are one line each.

## Lists that several advices share

evidence-basic =
    a página de rastreamento com todo o histórico e o número
    a página do pedido com o endereço de entrega
    a página do pedido com a data de reembolso e a entrega estimada
    as suas mensagens com o vendedor
evidence-carrier =
    a resposta da transportadora, com nome e data

## Nothing wrong: what the stage asks for

advice-status-order-placed =
    .title = Pedido feito
    .text = O pedido existe. Nada se move até que ele seja pago e o vendedor comece a cuidar dele.
advice-status-processing =
    .title = Em preparação
    .text = O vendedor está preparando o pedido. Espere até o fim do prazo de processamento; se demorar demais, pergunte ao vendedor.
advice-status-shipped =
    .title = Espere o primeiro escaneamento
    .text = O vendedor diz que o pacote foi enviado. Ele conta como a caminho a partir do primeiro escaneamento da transportadora.
advice-status-accepted =
    .title = A transportadora está com ele
    .text = O pacote foi escaneado pela transportadora e pode ser acompanhado normalmente.
advice-status-departed-origin =
    .title = Ele saiu do país de origem
    .text = Entre países há poucos escaneamentos. Espere, e fique de olho na data da proteção.
advice-status-transit =
    .title = A caminho
    .text = O pacote está passando por um centro logístico ou por outro país. Espere o próximo escaneamento.
advice-status-arrived-destination =
    .title = Está no país de entrega
    .text = Veja também o rastreamento { the-carrier }: os escaneamentos locais aparecem lá primeiro. O número pode mudar agora.
advice-status-customs =
    .title = Na alfândega
    .text = A maioria dos pacotes passa em alguns dias. Fique de olho em cartas, e-mails e mensagens de texto com uma solicitação oficial, e responda imediatamente.
advice-status-out-for-delivery =
    .title = Fique a postos para recebê-lo
    .text = O pacote está com o entregador ou na unidade de entrega local. Deixe o telefone à mão.
advice-status-delivered =
    .title = Consta como entregue
    .text = Uma transportadora ou você disse que o pacote foi entregue.
advice-status-returned =
    .title = Voltando
    .text = O pacote está voltando para o remetente. Ele não vai chegar, a menos que seja enviado de novo.
advice-status-exception =
    .title = Há um problema na entrega
    .text = Leia os detalhes abaixo, nas palavras da própria fonte, e pergunte à transportadora ou ao vendedor.
advice-status-no-scan =
    .title = Nenhum escaneamento ainda
    .text = Nenhuma fonte informou um evento deste pacote até agora. O primeiro vem quando uma transportadora o escaneia.
advice-status-unread =
    .title = Ainda não entendido
    .text = A fonte diz algo, mas em palavras que o Doorstep não consegue ler com certeza. Elas são mostradas como chegaram, e nada é concluído a partir delas.
advice-status-marked-by-you =
    .title = Foi você quem disse
    .text = Este estado é a sua própria marca. Ela vale acima do que as fontes dizem, até que você a mude.

## The number

advice-number-fresh =
    .title = O número ainda não é conhecido
    .text = Isso é comum nas primeiras 24 a 72 horas após o envio: a etiqueta muitas vezes é criada antes que a transportadora escaneie o pacote.
    .steps =
        copy-number: Confira se o número foi copiado por completo, sem espaços.
        look-again: Olhe de novo em um ou dois dias; o Doorstep faz isso.
advice-number-invalid =
    .title = O número não funciona
    .text = Nenhuma fonte o conhece há { days-count }. Ele pode ter sido digitado errado, ser de outra transportadora ou nunca ter sido usado.{ by-act-day }
    .steps =
        compare-number: Compare com a página do pedido, caractere por caractere.
        try-sites: Tente no rastreamento do próprio AliExpress, na Cainiao e no site da transportadora.
        ask-seller: Peça ao vendedor o número certo e o nome da transportadora.
        save-screenshots: Sem uma resposta clara: salve capturas de tela e não perca de vista a data da proteção.
    .evidence =
        a página de rastreamento dizendo que o número não foi encontrado
        { evidence-basic }
advice-number-mistyped =
    .title = Este pode não ser o número certo
    .text = Uma fonte diz que este não pode ser um dos números dela. Compare com a página do pedido.
    .steps =
        copy-number: Copie de novo o número da página de rastreamento do pedido.
        tracking-not-order: Certifique-se de que é o número de rastreamento, não o número do pedido.
advice-label-fresh =
    .title = Etiqueta criada, ainda sem escaneamento
    .text = O vendedor criou a etiqueta. O primeiro escaneamento normalmente vem em 24 a 72 horas, às vezes alguns dias depois.
advice-label-never-scanned =
    .title = O pacote nunca foi escaneado
    .text = Há { days-count } existe apenas uma etiqueta. O pacote pode ainda estar com o vendedor, ou o número pode não ser aquele com que ele viaja.{ by-act-day }
    .steps =
        ask-seller: Pergunte ao vendedor se o pacote foi mesmo entregue à transportadora, e peça um número novo se houver.
        save-pages: Salve a página de rastreamento.
        no-more-waiting: Não aceite um “por favor, aguarde” além do dia de agir.
    .evidence =
        a página de rastreamento mostrando apenas a etiqueta
        { evidence-basic }
advice-label-collection-failed =
    .title = A transportadora não conseguiu coletá-lo
    .text = A transportadora foi ao vendedor em vão. Peça ao vendedor que entregue o pacote.
advice-label-cancelled =
    .title = O envio foi cancelado
    .text = O pacote não viaja mais com este número. Peça ao vendedor o número novo ou um reembolso.{ by-act-day }
    .evidence = { evidence-basic }

## Silence

reason-sentence = { $reason ->
    [label] A causa habitual é que a etiqueta existe, mas o pacote ainda não foi escaneado.
    [collection] A causa habitual é que ele espera a coleta pela transportadora.
    [line-haul] A causa habitual é o trajeto entre países, onde há pouco a escanear.
    [customs] A causa habitual é a alfândega.
    [local-carrier] A causa habitual é que a transportadora local ainda não o escaneou.
    [limited-tracking] Neste método de envio, muitas vezes não há escaneamento depois do repasse.
    [peak] Isso cai em uma época movimentada ou em feriados, quando tudo demora mais.
    [renumbered] A transportadora local pode ter dado a ele um número novo depois da entrada no país.
    [new-number] Ele ganhou um número novo, e a transportadora desse número ainda não mostrou um escaneamento.
    [returning] Trajetos de volta raramente são escaneados.
    [source-failing] Nenhuma fonte respondeu ultimamente, então isto só vale até a última resposta.
   *[other] Nenhuma causa se destaca.
}
advice-silence-normal =
    .title = Sem notícias, e isso é normal
    .text = Nada de novo há { days-count }; neste ponto do trajeto, isso é comum. { reason-sentence }
advice-silence-watch =
    .title = Mais quieto que o normal
    .text = Nada de novo há { days-count }, mais tempo que o normal aqui. { reason-sentence }
    .steps =
        carrier-site: Veja o rastreamento { the-carrier }.
        number-changed: Confira se o número mudou.
        wait: Se não, espere; o Doorstep continua consultando.
advice-silence-worrying =
    .title = Em silêncio há tempo demais
    .text = Nada de novo há { days-count }. Poucos pacotes ficam tanto tempo em silêncio neste ponto e ainda chegam sozinhos. { reason-sentence }{ by-act-day }
    .steps =
        carrier-site: Veja o rastreamento { the-carrier } e pergunte à transportadora onde está o pacote.
        ask-seller: Peça ao vendedor que verifique o repasse, e um número novo se houver.
        save-pages: Salve a página de rastreamento.
    .evidence = { evidence-basic }
advice-silence-lost =
    .title = Provavelmente perdido
    .text = Nada de novo há { days-count }. Quase nenhum pacote chega depois de um silêncio assim.{ by-act-day }
    .steps =
        ask-carrier: Peça à transportadora uma declaração por escrito.
        write-seller: Escreva ao vendedor.
        prepare-dispute: Prepare a disputa; não espere além do dia de agir.
    .evidence =
        { evidence-basic }
        { evidence-carrier }
advice-silence-scans-ended =
    .title = Será que você já recebeu?
    .text = Nada de novo há { days-count }, mas neste método de envio muitas vezes não há escaneamento depois do repasse. Ele ainda pode chegar, ou já estar aí.
    .steps =
        look-around: Olhe na caixa de correio e pergunte em casa e na agência dos correios.
        mark-received: Se você está com ele, marque-o como recebido.
        keep-date: Se não, não perca de vista a data da proteção.
advice-silence-unasked =
    .title = Ninguém responde
    .text = Nenhuma fonte respondeu há dias, então nada se pode dizer do pacote: este silêncio não é dele. O que é mostrado é o último que se soube.
    .steps =
        see-checks: Veja nas consultas qual fonte está falhando, e por quê.
        carrier-site: Veja por conta própria o site da transportadora.
        check-settings: Confira as configurações da fonte se ela recusar a chave.

## Customs

advice-customs-long =
    .title = Há muito tempo na alfândega
    .text = Está na alfândega há { days-count }, mais que o normal. Isso raramente é culpa do vendedor.{ by-act-day }
    .steps =
        carrier-site: Veja o site { the-carrier } ou o da alfândega.
        check-mail: Procure uma solicitação nas cartas, nos e-mails, nas mensagens de texto e na pasta de spam.
        check-address: Certifique-se de que o endereço e o telefone do pedido estão certos.
        ask-carrier: Pergunte à transportadora o que a alfândega está esperando.
        save-pages: Guarde capturas de tela.
    .evidence =
        o que a transportadora ou a alfândega escreveu
        { evidence-basic }
advice-customs-held =
    .title = A alfândega o reteve
    .text = A alfândega está inspecionando ou retendo o pacote. Pergunte o motivo à transportadora; uma solicitação pode estar a caminho de você.
    .steps =
        check-mail: Procure uma solicitação oficial nos e-mails, nas mensagens de texto e na caixa de correio.
        ask-carrier: Pergunte o motivo ao atendimento { the-carrier }.
advice-customs-info-required =
    .title = A alfândega precisa de algo de você
    .text = São pedidas informações ou documentos. Uma solicitação sem resposta faz o pacote voltar.
    .steps =
        find-request: Encontre a solicitação nos e-mails, nas mensagens de texto ou na caixa de correio, ou peça-a ao atendimento { the-carrier }.
        answer-request: Responda no site oficial da transportadora ou da alfândega, com a fatura da página do pedido.
        keep-answers: Guarde o que você enviou.
advice-customs-payment-due =
    .title = Há imposto ou taxa a pagar
    .text = O pacote segue depois do pagamento. Mensagens falsas copiam este texto: pague somente no site da transportadora ou do órgão oficial que você abrir por conta própria, nunca por um link em uma mensagem, e nunca ao vendedor fora do AliExpress.
    .steps =
        carrier-site: Abra por conta própria o site oficial { the-carrier } e digite o número.
        compare-amount: Compare o valor com o que o pedido diz sobre impostos já pagos.
        pay: Pague lá, e guarde o comprovante.
advice-customs-rejected =
    .title = A alfândega o recusou
    .text = O pacote não vai poder entrar. Normalmente ele é devolvido ou destruído.{ by-act-day }
    .steps =
        ask-carrier: Peça o motivo por escrito à transportadora ou à alfândega.
        write-seller: Escreva ao vendedor.
        open-dispute: Abra uma disputa quando a recusa for confirmada.
    .evidence =
        o documento oficial que indica o motivo
        { evidence-basic }

## At the door

advice-attempt-failed =
    .title = Vieram e não encontraram você
    .text = { the-carrier-first } tentou entregar. Normalmente há mais uma tentativa ou o pacote vai para um ponto de retirada; depois disso, ele volta.
    .steps =
        look-card: Procure um aviso, um e-mail ou uma mensagem de texto.
        arrange-day: Combine outro dia ou uma retirada no site { the-carrier }, hoje se puder.
        check-phone: Confira o número de telefone do pedido.
the-carrier-first = { $carrier ->
    [unknown] A transportadora local
   *[other] A transportadora { $carrier }
}
advice-attempt-bad-address =
    .title = O endereço está em dúvida
    .text = A transportadora não encontra o endereço ou diz que está incompleto. Sem resposta, o pacote volta, e uma reclamação é mais difícil se o endereço estava errado.
    .steps =
        compare-address: Compare o endereço do pedido com o seu endereço real.
        give-address: Informe ao atendimento { the-carrier } o endereço certo e um telefone, no site oficial ou por telefone.
        keep-answers: Salve o que você enviou.
advice-attempt-refused =
    .title = Consta como recusado
    .text = A transportadora diz que o pacote foi recusado. Se não foi você, diga agora: ele está para ser devolvido.
    .steps =
        call-carrier: Ligue para o atendimento { the-carrier } e diga que você não o recusou.
        new-delivery: Peça uma nova entrega, e a resposta por escrito.
advice-attempt-payment-due =
    .title = A transportadora pede um pagamento
    .text = Há uma cobrança em aberto antes da entrega. Confira-a no site da própria transportadora, aberto por você. Não pague nada por um link em uma mensagem, e nada ao vendedor fora do AliExpress.
    .steps =
        ask-carrier: Pergunte ao atendimento { the-carrier } a que se refere a cobrança.
        pay: Pague somente no site oficial ou no balcão.
advice-pickup-until =
    .title = Retire até { $until }
    .text = O pacote espera por você. Depois de { $until } ele volta, e reclamar por um pacote não retirado é difícil.
    .steps =
        take-code: Leve o código ou o aviso, e um documento de identidade.
        cannot-go: Se não puder ir, peça ao atendimento { the-carrier } que o guarde por mais tempo ou mande alguém.
advice-pickup-usually-until =
    .title = Retire logo
    .text = O pacote espera por você. Nenhum último dia foi informado; pontos de retirada normalmente guardam um pacote por cerca de uma semana, então planeje-se para { $until } no máximo.
    .steps =
        last-day: Procure o último dia no aviso, no e-mail ou na mensagem de texto.
        take-code: Leve o código ou o aviso, e um documento de identidade.
        cannot-go: Se não puder ir, peça ao atendimento { the-carrier } que o guarde por mais tempo ou mande alguém.
advice-pickup-expired =
    .title = Não retirado a tempo
    .text = O ponto de retirada está devolvendo o pacote, ou está para fazer isso. Ele ainda pode estar lá hoje.
    .steps =
        call-carrier: Ligue agora para o ponto de retirada ou para o atendimento { the-carrier }.
        sent-again: Se ele já saiu, pergunte ao vendedor se pode ser enviado de novo.
advice-delivered-check =
    .title = Você está com ele?
    .text = A transportadora diz que ele foi entregue. Se você está com ele, confira o que recebeu e marque-o aqui como recebido; problemas podem ser relatados até { $until }. Se não está com ele, aja agora, e não confirme o recebimento no AliExpress.
    .steps =
        { places-to-look }
        carrier-site: Abra o site { the-carrier } e procure uma foto, uma assinatura, um ponto de retirada ou um local de entrega.
        ask-carrier: Pergunte ao atendimento { the-carrier } quando, onde e a quem ele foi entregue.
        keep-answers: Salve a página de rastreamento e cada resposta.
        write-seller: Escreva ao vendedor pelo AliExpress.
        open-dispute: Se não foi entregue no seu endereço, abra uma disputa.
    .evidence =
        o comprovante de entrega da transportadora, ou a resposta dela de que não há
        algo que mostre que não foi entregue no seu endereço
        { evidence-basic }
places-to-look =
    place-mailbox: Olhe na caixa de correio.
    place-front-door: Olhe na porta da frente e em volta dela.
    place-locker: Olhe nos armários de encomendas perto de você.
    place-reception: Pergunte na recepção do prédio.
    place-concierge: Pergunte ao porteiro.
    place-package-room: Olhe na sala de encomendas.
    place-neighbours: Pergunte aos vizinhos.
    place-family: Pergunte à família e a quem mora com você.
    place-post-office: Pergunte na agência local dos correios.
    place-pickup-point: Pergunte no ponto de retirada.
advice-delivered-unlinked =
    .title = Você está com ele?
    .text = A transportadora diz que ele foi entregue. Se você está com ele, marque-o aqui como recebido. Se não, aja agora, e não confirme o recebimento no AliExpress.
    .steps =
        { places-to-look }
        carrier-site: Abra o site { the-carrier } e procure uma foto, uma assinatura, um ponto de retirada ou um local de entrega.
        ask-carrier: Pergunte ao atendimento { the-carrier } quando, onde e a quem ele foi entregue.
        keep-answers: Salve a página de rastreamento e cada resposta.
        write-seller: Escreva ao vendedor pelo AliExpress.
        open-dispute: Se não foi entregue no seu endereço, abra uma disputa.
    .evidence =
        o comprovante de entrega da transportadora, ou a resposta dela de que não há
        { evidence-basic }
advice-delivered-in-doubt =
    .title = Entregue, mas a quem?
    .text = O último escaneamento diz “entregue”, mas não se encaixa: veio depois de uma devolução, foi feito em outro lugar, ou não indica nem lugar nem hora. Não confirme o recebimento antes de estar com o pacote em mãos.
    .steps =
        carrier-site: Abra o site { the-carrier } e procure o local e o comprovante de entrega.
        ask-carrier: Pergunte à transportadora a quem ele foi entregue.
        { places-to-look }
        write-seller: Escreva ao vendedor se não foi você.
    .evidence =
        a página de rastreamento com todo o histórico
        { evidence-carrier }
        { evidence-basic }
advice-delivered-not-received =
    .title = Entregue, mas não a você
    .text = A transportadora diz “entregue”, e você diz que não está com ele. O que conta agora é o comprovante da transportadora. Não confirme o recebimento.{ by-act-day }
    .steps =
        { places-to-look }
        ask-carrier: Pergunte ao atendimento { the-carrier } quando, onde e a quem ele foi entregue, e peça a foto ou a assinatura.
        keep-answers: Salve a página de rastreamento e cada resposta.
        write-seller: Escreva ao vendedor pelo AliExpress.
        open-dispute: Quando a transportadora responder, ou não responder por alguns dias, abra uma disputa.
    .evidence =
        o comprovante de entrega da transportadora, ou a resposta dela de que não há
        algo que mostre que não foi entregue no seu endereço
        { evidence-basic }
advice-delivered-partial =
    .title = Entregue em parte ou danificado
    .text = A própria transportadora diz que algo faltava ou estava quebrado. Registre enquanto é recente.
    .steps =
        photograph: Fotografe a caixa, a etiqueta e os produtos antes de jogar qualquer coisa fora.
        ask-carrier: Peça ao atendimento { the-carrier } um relatório de danos.
        write-seller: Relate ao vendedor pelo AliExpress.
    .evidence =
        fotos da caixa, da etiqueta e de todo o conteúdo, em uma só imagem se possível
        { evidence-carrier }
        { evidence-basic }
advice-delivered-inspect =
    .title = Confira o que você recebeu
    .text = Problemas com os produtos podem ser relatados até { $until }. Conte, compare com o anúncio e experimente.
advice-delivered-window-passed =
    .title = O prazo para reclamações provavelmente passou
    .text = Normalmente era possível relatar algo sobre esta entrega até { $until }. Se você está com o pacote, marque-o como recebido.

## Plain trouble

advice-wrong-country =
    .title = Está em outro país: { $scan_country }
    .text = País em que o pacote está sendo entregue: { $scan_country }; país para onde vai o pedido: { $country }. O vendedor pode ter dado o número de outro pacote, ou a transportadora pode tê-lo confundido.{ by-act-day }
    .steps =
        save-pages: Salve a página de rastreamento e o endereço do pedido.
        other-site: Confira o número em outro site de rastreamento e no site { the-carrier }.
        ask-seller: Peça ao vendedor o número certo.
        open-dispute: Quando a divergência for confirmada, abra uma disputa; não confirme o recebimento.
    .evidence =
        a página de rastreamento mostrando o país ou a cidade errada
        a página do pedido com o endereço de entrega
        { evidence-basic }
advice-returned-completed =
    .title = Está de volta com o remetente
    .text = O pacote foi devolvido; ele não vai chegar. Resta o reembolso, ou um novo envio por conta do vendedor.{ by-act-day }
    .steps =
        ask-seller: Peça o reembolso ao vendedor.
        open-dispute: Se não vier em alguns dias, abra uma disputa.
        pay-nothing-outside: Não pague nada a mais fora do AliExpress.
    .evidence =
        a página de rastreamento mostrando a devolução
        { evidence-basic }
return-words = { $words ->
    [unknown] O rastreamento indica um motivo antes da devolução.{" "}
   *[other] Antes da devolução, o rastreamento dizia: “{ $words }”.{" "}
}
advice-returned-harder =
    .title = Voltando, e o motivo pode pesar contra você
    .text = { return-words }Se a causa foi o endereço, uma ausência, uma retirada perdida ou uma solicitação sem resposta, uma reclamação é mais difícil. Não é impossível: diga o que realmente aconteceu.{ by-act-day }
    .steps =
        ask-carrier: Peça o motivo por escrito à transportadora.
        ask-seller: Pergunte ao vendedor se ele pode ser enviado de novo.
        pay-nothing-outside: Não pague nada a mais fora do AliExpress.
        open-dispute: Se não puder ser entregue, abra uma disputa.
    .evidence =
        a página de rastreamento com o motivo
        { evidence-carrier }
        { evidence-basic }
advice-returned-strong =
    .title = Voltando, e não por sua causa
    .text = { return-words }Isso não é culpa sua, então o seu caso é forte.{ by-act-day }
    .steps =
        ask-seller: Peça ao vendedor um reembolso, ou um novo envio sem custo.
        pay-nothing-outside: Não pague nada a mais fora do AliExpress.
        open-dispute: Abra uma disputa assim que a devolução for confirmada.
    .evidence =
        a página de rastreamento com o motivo
        { evidence-basic }
advice-returned-reason-unknown =
    .title = Voltando
    .text = O pacote está voltando ao remetente; o rastreamento não diz por quê. O motivo decide o quanto o seu caso é forte.{ by-act-day }
    .steps =
        carrier-site: Procure o motivo no site { the-carrier }, ou pergunte por ele.
        ask-seller: Peça ao vendedor um reembolso, ou um novo envio sem custo.
        pay-nothing-outside: Não pague nada a mais fora do AliExpress.
        open-dispute: Se não puder ser entregue, abra uma disputa.
    .evidence =
        a página de rastreamento mostrando a devolução
        { evidence-basic }
advice-lost-by-carrier =
    .title = Perdido
    .text = A própria transportadora diz que o pacote foi perdido ou destruído. Não há mais o que esperar.{ by-act-day }
    .steps =
        ask-carrier: Peça à transportadora que confirme por escrito.
        write-seller: Escreva ao vendedor.
        open-dispute: Abra uma disputa.
    .evidence =
        a declaração de perda da transportadora
        { evidence-basic }
advice-lost-by-you =
    .title = Você o deu como perdido
    .text = Você marcou o pacote como perdido. O Doorstep continua consultando, caso ele apareça.{ by-act-day }
    .steps =
        ask-carrier: Peça à transportadora uma declaração por escrito.
        open-dispute: Abra uma disputa enquanto a proteção durar.
    .evidence = { evidence-basic }
advice-damaged =
    .title = Danificado no caminho
    .text = A transportadora relata um dano. Quando ele chegar, fotografe antes de abrir e enquanto abre.
    .steps =
        ask-carrier: Peça ao atendimento { the-carrier } um relatório de danos.
        photograph: Fotografe a caixa, a etiqueta e os produtos.
        write-seller: Relate ao vendedor pelo AliExpress.
    .evidence =
        fotos da caixa, da etiqueta e dos produtos
        { evidence-carrier }
        { evidence-basic }
advice-sources-disagree =
    .title = As fontes se contradizem
    .text = Uma fonte diz que o pacote foi entregue ou devolvido, outra diz outra coisa. Não se acredita em nenhuma até que você tenha olhado.
    .steps =
        carrier-site: Veja o site { the-carrier }: é ele que melhor conhece a última parte do trajeto.
        save-pages: Salve as duas páginas.
        confirm-nothing: Não confirme o recebimento antes de estar com o pacote em mãos.
    .evidence =
        as duas páginas de rastreamento, com data e hora
        { evidence-basic }
advice-exception-delayed =
    .title = Atrasado
    .text = A transportadora anuncia um atraso. Avisos assim muitas vezes são seguidos de um escaneamento comum; espere por ele.
advice-exception-on-hold =
    .title = Parado
    .text = A transportadora está retendo o pacote, e não é a alfândega. Pergunte o motivo.
    .steps =
        carrier-site: Procure o motivo no site { the-carrier }.
        ask-carrier: Pergunte se algo é necessário da sua parte.
advice-exception-prohibited =
    .title = Não aceito para transporte
    .text = A transportadora ou o controle de segurança dela recusa o pacote. Ele volta para o vendedor, a menos que seja enviado de outro modo.{ by-act-day }
    .steps =
        ask-seller: Pergunte ao vendedor como será enviado de outro modo, ou peça um reembolso.
        pay-nothing-outside: Não pague nada a mais fora do AliExpress.
    .evidence = { evidence-basic }
advice-exception-undeliverable =
    .title = Não conseguem entregá-lo
    .text = A transportadora desistiu da entrega; normalmente segue-se uma devolução.{ by-act-day }
    .steps =
        call-carrier: Ligue hoje para o atendimento { the-carrier }: alguns pacotes ainda podem ser retirados.
        ask-carrier: Peça o motivo por escrito.
        write-seller: Escreva ao vendedor.
    .evidence =
        { evidence-carrier }
        { evidence-basic }

## The protection, and when to open a dispute

advice-dispute-too-early =
    .title = Protegido até { $refund_by }
    .text = Tempo restante: { left-count }. Uma disputa aberta agora seria cedo demais: enquanto o pacote ainda pode chegar no prazo normal, ela normalmente é negada, e raramente se pode abrir uma disputa duas vezes para o mesmo pedido. O dia-limite para agir é { $act_by }.
advice-dispute-prepare =
    .title = Prepare-se para o fim da proteção
    .text = Tempo restante até { $refund_by }: { left-count }, e o pacote não chegou. Reúna as provas agora; você só precisa delas se nada se mover antes de { $act_by }.
    .steps =
        save-pages: Salve a página de rastreamento e a página do pedido.
        write-seller: Escreva ao vendedor e peça uma resposta clara.
        keep-answers: Guarde as respostas; “por favor, aguarde” não é uma.
    .evidence = { evidence-basic }
advice-dispute-ask-extension =
    .title = Você pode pedir mais tempo
    .text = O vendedor pode estender a proteção, mas precisa de alguns dias para isso. Peça agora se preferir esperar o pacote. Até que a página do pedido mostre uma nova data, vale { $refund_by }.
advice-dispute-ending =
    .title = A proteção termina em { left-count }
    .text = A proteção termina em { $refund_by }, e o pacote não chegou. Escreva ao vendedor hoje e deixe a disputa pronta. Não confie em promessas: abra-a em { $act_by } se o pacote não estiver aí.
    .steps =
        write-seller: Escreva ao vendedor.
        evidence: Reúna as provas.
        open-dispute: Abra a disputa até { $act_by } se nada tiver mudado.
    .evidence = { evidence-basic }
advice-dispute-now =
    .title = Abra a disputa agora
    .text = Tempo restante: { left-count }. A proteção termina em { $refund_by }, à meia-noite na Califórnia. Se você não está com o pacote em mãos, abra a disputa hoje. Um pacote que chega depois ainda pode ser aceito; uma data perdida não tem conserto.
    .steps =
        open-dispute: Abra o pedido, escolha o reembolso e responda que não o recebeu.
        describe: Descreva o que aconteceu em duas ou três frases objetivas.
        add-screenshots: Adicione as capturas de tela.
    .evidence = { evidence-basic }
advice-dispute-last-day =
    .title = Último dia para abrir uma disputa
    .text = A proteção termina hoje à noite, à meia-noite na Califórnia. Se você não está com o pacote em mãos, abra a disputa agora, prometa o que prometer o vendedor.
    .steps =
        open-dispute: Abra o pedido, escolha o reembolso e responda que não o recebeu.
        describe: Descreva o que aconteceu em duas ou três frases objetivas.
        add-screenshots: Adicione as capturas de tela que tiver; normalmente se podem adicionar outras depois.
    .evidence = { evidence-basic }
advice-dispute-after-protection =
    .title = A data de reembolso passou: reclame agora
    .text = A proteção terminou em { $refund_by }. Normalmente ainda se pode abrir um caso até { $until }, mas não conte com isso: tente agora.
    .steps =
        look-order: Veja a página do pedido: o reembolso pode já estar a caminho.
        open-dispute: Se não, abra a disputa agora.
        write-support: Se o formulário recusar, escreva ao atendimento do AliExpress.
    .evidence = { evidence-basic }
advice-dispute-too-late =
    .title = Provavelmente tarde demais para uma disputa
    .text = A proteção terminou em { $refund_by }, e os dias depois dela acabaram em { $until }. O formulário provavelmente vai recusar.
    .steps =
        look-order: Veja a página do pedido mesmo assim, e tente.
        write-support: Escreva ao atendimento do AliExpress.
        ask-bank: Pergunte ao seu banco ou provedor de pagamento sobre o procedimento próprio dele.
advice-dispute-payment-provider =
    .title = O seu provedor de pagamento tem um procedimento próprio
    .text = Normalmente fica aberto até { $until }, diga o que disser o AliExpress. Use-o somente para um pedido que não foi entregue nem reembolsado.
    .evidence = { evidence-basic }
advice-dispute-not-open-yet =
    .title = Uma disputa normalmente é possível a partir de { $opens }
    .text = Aconteceu algo que esperar não resolve, mas o AliExpress normalmente só abre o formulário alguns dias após o envio. Reúna as provas até lá.
    .evidence = { evidence-basic }
advice-dispute-ready =
    .title = Há motivo suficiente para uma disputa
    .text = Esperar não adianta mais. Dê ao vendedor um prazo curto para resolver e depois abra a disputa, bem antes do fim da proteção.{ by-act-day }
    .steps =
        carrier-site: Confira o rastreamento mais uma vez no site { the-carrier }.
        save-pages: Salve-o.
        write-seller: Escreva ao vendedor.
        open-dispute: Abra a disputa.
    .evidence = { evidence-basic }
advice-dispute-late-and-silent =
    .title = Atrasado e em silêncio
    .text = O dia prometido passou, e há muito tempo não há notícias. As duas coisas juntas são motivo para uma disputa; sozinha, nenhuma é.{ by-act-day }
    .steps =
        ask-both: Pergunte mais uma vez ao vendedor e à transportadora.
        open-dispute: Abra a disputa até { $act_by }, ou antes se as respostas não servirem.
    .evidence = { evidence-basic }
advice-dispute-seller-answer =
    .title = O vendedor tem de responder até { $by }
    .text = O seu caso está aberto. Se o vendedor não responder até { $by }, a sua solicitação normalmente é aceita; o AliExpress decide por si alguns dias depois. Se ele propuser algo, veja antes de aceitar: uma proposta aceita encerra o caso.
    .steps =
        look-order: Veja o caso no AliExpress e responda ao que for perguntado lá.
        add-screenshots: Adicione as provas que ainda faltam; isso é possível até o caso ser encerrado.
        escalate: Quando o prazo do vendedor acabar e nada tiver acontecido, peça ao AliExpress que decida.
        mark-refunded: Quando o dinheiro voltar, encerre o pacote aqui como reembolsado.
    .evidence = { evidence-basic }
advice-protection-unknown =
    .title = A data de reembolso não é conhecida
    .text = Abra o pedido uma vez no AliExpress e insira ou importe a data de reembolso: sem ela, nenhum prazo pode ser monitorado.
advice-protection-estimated =
    .title = A data da proteção é só uma estimativa
    .text = A data { $refund_by } foi calculada a partir do envio. Abra o pedido uma vez no AliExpress e use a data informada lá; ela pode ser anterior.
advice-promise-passed =
    .title = O dia prometido passou
    .text = Foi prometido ou estimado para { $promised }. Dias assim não são garantidos, mas a partir de agora uma pausa pesa mais.
advice-promise-coupon =
    .title = Um cupom pelo atraso
    .text = Desde { $from } você pode pedir o cupom que o pedido promete em caso de atraso. Aceitá-lo não encerra a proteção.

## What the shipping method lets one expect

tracking-sentence = { $tracking ->
    [detailed] O rastreamento é detalhado.
    [good] O rastreamento normalmente é bom.
    [varies] A qualidade do rastreamento varia.
   *[limited] O rastreamento é pouco, e muitas vezes não vai até o fim.
}
best-for-sentence = { $best_for ->
    [low-cost] É pensado para coisas baratas e sem urgência.
    [time-sensitive] É pensado para pedidos que devem chegar logo.
    [small] É pensado para pacotes pequenos para países atendidos.
    [budget] É pensado para pedidos econômicos.
    [urgent] É pensado para pedidos urgentes ou valiosos.
   *[regular] É pensado para pedidos comuns.
}
advice-method-expect =
    .title = { $method }: de { $from } a { $to } dias
    .text = É o que este método normalmente leva a partir do envio; é uma estimativa, não uma garantia. { tracking-sentence } { best-for-sentence } Varia com o país, a época e a transportadora local.
advice-method-overdue =
    .title = Há mais tempo a caminho que o normal
    .text = Foi enviado há { $since_shipment } dias; { $method } normalmente leva de { $from } a { $to }. { tracking-sentence } Só isso não prova uma perda.

## Orders without a number

advice-order-preparing =
    .title = O vendedor está preparando o pedido
    .text = Não há número de rastreamento antes do envio do pacote; até lá, só a página do pedido mostra em que pé está.
    .steps =
        wait: Espere até o fim do prazo de processamento.
        ask-seller: Se demorar muito, pergunte ao vendedor quando será enviado.
        cancel: Cancele o pedido se mudou de ideia, enquanto a página oferecer isso.
advice-order-slow =
    .title = Não enviado há { days-count }
    .text = Os vendedores normalmente enviam em até dez dias. Pergunte quando será enviado; você também pode cancelar enquanto a página oferecer isso.
    .steps =
        processing-time: Veja o prazo de processamento na página do pedido.
        ask-seller: Pergunte ao vendedor o dia do envio.
        cancel: Cancele o pedido se a resposta não satisfizer você.
advice-order-not-shipped-in-time =
    .title = Não enviado a tempo
    .text = O vendedor devia enviar até { $by }. Pedidos assim normalmente são cancelados e reembolsados sozinhos; só aceite um prazo maior se quiser esperar.
    .steps =
        look-order: Veja a página do pedido: o reembolso pode estar a caminho.
        ask-seller: Pergunte ao vendedor, ou cancele o pedido.
advice-order-closing-soon =
    .title = O AliExpress está prestes a concluir este pedido
    .text = O AliExpress escreveu em { $warned_on } que o pedido logo será marcado como concluído, e nenhum pacote dele é conhecido aqui. Depois disso, o vendedor é pago e o caminho para um reembolso fica mais curto.
    .steps =
        look-order: Abra o pedido no AliExpress hoje.
        confirm-nothing: Se nada chegou, não confirme o recebimento: peça mais tempo lá, ou peça o seu dinheiro de volta.
        import-page: Traga a página do pedido para cá, para que as datas sejam conhecidas.
advice-closing-soon =
    .title = O AliExpress está prestes a concluir este pedido
    .text = O AliExpress escreveu em { $warned_on } que o pedido logo será marcado como concluído, e nada mostra que o pacote chegou. Depois disso, o vendedor é pago e o caminho para um reembolso fica mais curto.
    .steps =
        look-order: Abra o pedido no AliExpress hoje.
        confirm-nothing: Se o pacote não chegou, não confirme o recebimento: peça mais tempo lá, ou peça o seu dinheiro de volta.
        mark-received: Se chegou, anote aqui.
advice-order-number-soon =
    .title = Enviado; o número vem em seguida
    .text = O número de rastreamento aparece na página de rastreamento do pedido, normalmente em 24 a 72 horas.
    .steps =
        on-web: No site: abra “Meus pedidos” e depois “Rastrear pedido”.
        in-app: No aplicativo: abra “Conta” ou “Meus pedidos” e depois a seção de rastreamento.
advice-order-number-missing =
    .title = Enviado, mas sem número
    .text = O pedido foi marcado como enviado há { days-count }, e não há número de rastreamento. Sem ele, nada pode ser acompanhado nem provado.{ by-act-day }
    .steps =
        look-again: Veja mais uma vez a página de rastreamento do pedido.
        ask-seller: Peça ao vendedor o número e a transportadora.
        keep-answers: Guarde a resposta.
    .evidence =
        a página do pedido sem nenhum número
        { evidence-basic }

## What you did, and what is to follow

advice-seller-awaited =
    .title = O vendedor está com a sua mensagem
    .text = Você escreveu em { $sent }. Dê prazo ao vendedor até { $answer_by }; o Doorstep lembra você nesse dia.
advice-seller-silent =
    .title = O vendedor não responde
    .text = Você escreveu em { $sent }, há { $waited ->
        [one] { $waited } dia
       *[other] { $waited } dias
    }, e não anotou nenhuma resposta. Um vendedor que não dá uma resposta útil é motivo para uma disputa quando esperar passa a custar algo a você; por si só, não prova uma perda.{ by-act-day }
    .steps =
        look-messages: Veja as mensagens no AliExpress: pode haver uma resposta lá.
        write-again: Escreva mais uma vez, com um dia até o qual você quer uma resposta.
        save-messages: Salve capturas de tela das suas mensagens.
        open-dispute: Se for urgente, abra a disputa em vez de esperar.
    .evidence =
        capturas de tela das suas mensagens ao vendedor, com as datas
        { evidence-basic }
advice-carrier-awaited =
    .title = A transportadora está com a sua mensagem
    .text = Você escreveu em { $sent }. Dê prazo ao atendimento { the-carrier } até { $answer_by }; o Doorstep lembra você nesse dia.
advice-carrier-silent =
    .title = A transportadora não responde
    .text = Você escreveu em { $sent } e não anotou nenhuma resposta. Que ela não responda também vale a pena guardar: uma disputa pergunta o que você fez.
    .steps =
        call-carrier: Ligue para o atendimento { the-carrier } e anote o dia e o nome.
        save-messages: Salve capturas de tela do que você escreveu.
advice-wait-open =
    .title = O vendedor pede que você espere até { $until }
    .text = Isso é antes do dia de agir, então não custa nada a você. O Doorstep lembra você quando o dia tiver passado.
advice-wait-too-long =
    .title = Não espere tanto
    .text = O vendedor pede que você espere até { $until }, mas o seu tempo para agir acaba antes disso. Uma promessa não para o prazo.{ by-act-day }
    .steps =
        ask-extension: Peça ao vendedor que estenda a proteção; só conta a nova data na página do pedido.
        save-messages: Salve a mensagem com a promessa.
        open-dispute: Sem uma nova data na página do pedido, abra a disputa até o dia de agir.
    .evidence =
        a mensagem em que o vendedor pede que você espere
        { evidence-basic }
advice-wait-broken =
    .title = A promessa do vendedor não foi cumprida
    .text = Pediram que você esperasse até { $until }, e nada se moveu desde então. Outro “por favor, aguarde” não vale mais do que este valeu.{ by-act-day }
    .steps =
        save-messages: Salve a mensagem com a promessa.
        write-seller: Escreva ao vendedor que o dia passou.
        open-dispute: Abra a disputa se a resposta for outra promessa e o dia de agir estiver perto.
    .evidence =
        a mensagem em que o vendedor pediu que você esperasse
        { evidence-basic }
advice-extension-asked =
    .title = Você pediu mais tempo
    .text = Em { $asked } você pediu ao vendedor que estendesse a proteção. Até que a página do pedido mostre uma data posterior, vale a antiga.
    .steps =
        look-order: Veja se há uma nova data na página do pedido.
        note-granted: Se houver, importe a página ou insira a data.
advice-extension-granted =
    .title = Traga a nova data para cá
    .text = Você anotou que a proteção foi estendida, mas o Doorstep ainda não leu uma nova data na página do pedido. Até lá, vale a antiga.
    .steps =
        look-order: Abra o pedido no AliExpress e importe a página ou insira a data.
advice-wrong-city =
    .title = Ele está em { $scan_city }, não em { $city }
    .text = O pacote está sendo entregue em { $scan_city }, a cerca de { $km } km de { $city }, para onde vai o pedido. O vendedor pode ter dado o número de outro pacote, ou ele foi triado para o lugar errado. Um pacote no caminho errado ainda pode ser redirecionado.{ by-act-day }
    .steps =
        save-pages: Salve a página de rastreamento e o endereço do pedido.
        compare-address: Compare o endereço do pedido com o seu endereço real.
        other-site: Confira o número em outro site de rastreamento e no site { the-carrier }.
        ask-carrier: Pergunte ao atendimento { the-carrier } a cidade e o CEP a que ele está endereçado.
        ask-seller: Peça ao vendedor o número certo.
        open-dispute: Quando a divergência estiver confirmada, abra uma disputa; não confirme o recebimento.
    .evidence =
        a página de rastreamento mostrando a cidade errada
        a página do pedido com o endereço de entrega
        { evidence-basic }
advice-parts-missing =
    .title = Outra parte do pedido chegou
    .text = Deste pedido, um pacote foi entregue, e este ainda é esperado. Não confirme o recebimento do pedido inteiro enquanto faltar uma parte: isso encerra a proteção de tudo.
    .steps =
        count: Veja o que havia no pacote que chegou; os dois podem ter sido embalados juntos.
        ask-seller: Se faltar algo, pergunte ao vendedor em qual pacote está.
        confirm-nothing: Não confirme o recebimento antes que tudo esteja aí.
advice-parts-claim =
    .title = Falta uma parte do pedido
    .text = Um pacote deste pedido chegou, e o prazo para relatar o que não estava nele conta a partir dessa entrega. Relate até { $until }.
    .steps =
        count: Conte o que você recebeu e fotografe junto com a etiqueta.
        ask-seller: Peça ao vendedor a parte que falta.
        open-dispute: Abra uma disputa só para os itens que faltam.
    .evidence =
        fotos de tudo o que chegou, em uma só imagem
        { evidence-basic }
advice-dispute-unlikely =
    .title = Provavelmente não vai chegar a tempo
    .text = De pacotes que chegaram tão longe e estão há tanto tempo a caminho, cerca de { $percent } em 100 chegam antes de { $act_by }. Prepare-se agora: você não perde nada por estar a postos, e uma data perdida não tem conserto. Abrir cedo traz o risco de o caso ser negado enquanto o pacote ainda pode chegar.
    .steps =
        save-pages: Salve a página de rastreamento e a página do pedido.
        ask-extension: Peça mais tempo ao vendedor, se você prefere ficar com o pacote.
        write-seller: Escreva ao vendedor e peça uma resposta clara.
    .evidence = { evidence-basic }

## Closed

advice-closed-received =
    .title = Recebido
    .text = Você está com ele. O Doorstep não o consulta mais.
advice-closed-refunded =
    .title = Reembolsado
    .text = O dinheiro voltou. O Doorstep não o consulta mais.
advice-closed-given-up =
    .title = Abandonado
    .text = Você o abandonou. O Doorstep não o consulta mais.
