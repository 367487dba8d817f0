### Drafts of messages. Short, factual, without threats. The user reads, edits and sends them.

## Pieces

msg-order = { $order ->
    [unknown] do meu pedido
   *[other] do pedido nº { $order }
}
msg-number = { $number ->
    [unknown] o pacote
   *[other] o pacote { $number }
}
# In brackets, where it is known.
msg-tracking = { $number ->
    [unknown] {""}
   *[other] {" "}(número de rastreamento { $number })
}
msg-bare = { $number ->
    [unknown] {""}
   *[other] {" "}({ $number })
}
# The same at the beginning of a sentence.
msg-order-first = { $order ->
    [unknown] O meu pedido
   *[other] O pedido nº { $order }
}
msg-number-first = { $number ->
    [unknown] O pacote
   *[other] O pacote { $number }
}
msg-days = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}
msg-protected = { $refund_by ->
    [unknown] {""}
   *[other] {" "}A proteção do pedido termina em { $refund_by }.
}
msg-scan-country = { $scan_country ->
    [unknown] em outro país
   *[other] em outro país ({ $scan_country })
}
msg-home = { $country ->
    [unknown] o meu endereço
   *[other] o meu endereço ({ $country })
}

## No updates

message-not-updated-seller =
    Olá. O rastreamento { msg-order }{ msg-tracking } não mostra nada novo há { msg-days }. Por favor, verifique se o pacote foi mesmo entregue à transportadora e envie-me o novo número de rastreamento, se houver.
message-not-updated-carrier =
    Olá. O seu rastreamento não mostra nada novo para { msg-number } há { msg-days }. Por favor, informe onde o pacote está agora e se precisa de algo de mim.
message-not-updated-support =
    Olá. { msg-number-first } { msg-order } não se move há { msg-days } e não foi entregue.{ msg-protected } Por favor, informe o que devo fazer para que o meu direito seja preservado.
message-not-updated-dispute =
    Não recebi os itens { msg-order }. O rastreamento{ msg-bare } não mostra nada novo há { msg-days }. O endereço de entrega do pedido está correto. Peço o reembolso.

## Number does not work

message-number-invalid-seller =
    Olá. O número de rastreamento { msg-order }{ msg-bare } não é encontrado em nenhum site de rastreamento. Por favor, confirme o número certo e informe qual transportadora está com o pacote.
message-number-invalid-support =
    Olá. O número de rastreamento { msg-order }{ msg-bare } que o vendedor informou não é conhecido por nenhuma transportadora que consultei. Por favor, verifique com o vendedor.{ msg-protected }
message-number-invalid-dispute =
    O número de rastreamento { msg-order }{ msg-bare } não existe em nenhuma transportadora; por isso não consigo acompanhar o pacote, e não o recebi. Peço o reembolso.

## No number

message-number-missing-seller =
    Olá. { msg-order-first } está marcado como enviado, mas não vejo nenhum número de rastreamento. Por favor, envie-me o número e o nome da transportadora.
message-number-missing-support =
    Olá. { msg-order-first } está marcado como enviado, mas não tem número de rastreamento, e o vendedor não me informou nenhum.{ msg-protected } Por favor, verifique.
message-number-missing-dispute =
    { msg-order-first } está marcado como enviado, mas não há número de rastreamento, e não recebi nada. Peço o reembolso.

## Not shipped

message-not-shipped-seller =
    Olá. { msg-order-first } ainda não foi enviado. Por favor, informe em que dia vai enviá-lo. Se não puder enviá-lo, por favor, cancele o pedido.
message-not-shipped-support =
    Olá. O vendedor não fez o envio { msg-order } dentro do prazo de processamento. Por favor, cancele o pedido e me reembolse, ou informe quando será enviado.

## Delivered, not received

message-delivered-not-received-seller =
    Olá. O rastreamento { msg-order }{ msg-tracking } diz que foi entregue, mas não estou com o pacote. Procurei em todos os lugares de costume e perguntei por aqui. Por favor, envie-me o comprovante de entrega da transportadora ou me ajude a encontrar o pacote. Se ele não for encontrado, abrirei uma disputa.
message-delivered-not-received-carrier =
    Olá. O seu rastreamento diz que { msg-number } foi entregue, mas não o recebi. Por favor, informe quando, onde e a quem ele foi entregue, e envie-me a foto, a assinatura ou a posição da entrega.
message-delivered-not-received-support =
    Olá. { msg-number-first } { msg-order } consta como entregue, mas não o recebi. Pedi à transportadora o comprovante de entrega. Não confirmei o recebimento. Por favor, mantenha o pedido aberto.
message-delivered-not-received-dispute =
    O rastreamento diz entregue, mas não recebi os itens { msg-order }{ msg-tracking }. O endereço do pedido está correto. Perguntei à transportadora local; o pacote não me foi entregue. Peço o reembolso.

## Delivered or not: the sources do not agree

message-delivery-unclear-seller =
    Olá. O rastreamento { msg-order }{ msg-tracking } se contradiz: consta como entregue ou devolvido, mas não estou com o pacote. Por favor, pergunte à transportadora onde ele está.
message-delivery-unclear-carrier =
    Olá. O que é mostrado para { msg-number } não faz sentido em conjunto. Por favor, informe onde o pacote está agora e, se foi entregue, quando, onde e a quem.

## Elsewhere

message-wrong-country-seller =
    Olá. O rastreamento { msg-order }{ msg-tracking } mostra o pacote { msg-scan-country }, e não a caminho; o destino é { msg-home }. Por favor, verifique o número de rastreamento e envie-me o certo.
message-wrong-country-carrier =
    Olá. O seu rastreamento mostra { msg-number } { msg-scan-country }. O destino deste pacote é { msg-home }. Por favor, confirme o país e a cidade a que ele está endereçado.
message-wrong-country-support =
    Olá. O número de rastreamento { msg-order }{ msg-bare } é de um pacote que foi parar { msg-scan-country }. O meu pedido era para { msg-home }.{ msg-protected } Por favor, verifique.
message-wrong-country-dispute =
    O rastreamento{ msg-bare } mostra uma entrega { msg-scan-country }. O endereço { msg-order } é { msg-home }. Este pacote não vem para mim. Capturas de tela do rastreamento e do endereço do pedido estão anexadas. Peço o reembolso.

## Returned

message-returned-seller =
    Olá. O rastreamento { msg-order }{ msg-tracking } diz que o pacote está voltando para você. Por favor, informe o motivo, e se vai enviá-lo de novo sem custo ou me reembolsar.
message-returned-carrier =
    Olá. { msg-number-first } está sendo devolvido ao remetente. Por favor, informe o motivo por escrito.
message-returned-support =
    Olá. { msg-number-first } { msg-order } está sendo devolvido ao remetente. Eu não pedi isso.{ msg-protected } Por favor, informe como será feito o reembolso.
message-returned-dispute =
    { msg-order-first }{ msg-tracking } foi devolvido ao remetente e não me foi entregue. Capturas de tela do rastreamento estão anexadas. Peço o reembolso.

## Customs

message-customs-request-seller =
    Olá. { msg-order-first }{ msg-tracking } está na alfândega. Por favor, envie-me a fatura e uma descrição exata dos produtos, pois a alfândega pode pedi-las.
message-customs-request-carrier =
    Olá. O seu rastreamento mostra { msg-number } na alfândega. Por favor, informe o que é necessário da minha parte e onde, no seu site oficial, posso enviar ou pagar.
message-customs-seller =
    Olá. { msg-order-first }{ msg-tracking } está na alfândega. Por favor, envie-me a fatura e uma descrição exata dos produtos, caso a alfândega as peça.
message-customs-carrier =
    Olá. O seu rastreamento mostra { msg-number } na alfândega. Vocês ou a alfândega precisam de algo de mim? Se houver algo a pagar ou a enviar, por favor, informe onde posso fazer isso no seu site oficial.
message-customs-dispute =
    { msg-order-first }{ msg-tracking } está parado na alfândega há { msg-days } e não foi entregue. Respondi a todas as solicitações oficiais que recebi. Capturas de tela do rastreamento estão anexadas. Peço o reembolso.

## At the door

message-delivery-attempt-carrier =
    Olá. { msg-number-first } não pôde ser entregue a mim. Por favor, faça uma nova entrega, ou informe onde e até quando posso retirá-lo. O meu endereço e o meu telefone estão completos nos seus dados; se não estiverem, por favor, informe o que falta.

## Other trouble of the carrier

message-carrier-problem-seller =
    Olá. A transportadora informa um problema com o envio { msg-order }{ msg-tracking }. Por favor, pergunte à transportadora e informe o que será feito.
message-carrier-problem-carrier =
    Olá. O seu rastreamento informa um problema com { msg-number }. Por favor, informe o motivo e o que posso fazer para que ele seja entregue.
message-carrier-problem-dispute =
    A transportadora informa que o pacote { msg-order }{ msg-tracking } não pode ser entregue. Não o recebi. Capturas de tela do rastreamento estão anexadas. Peço o reembolso.

## Lost

message-lost-seller =
    Olá. { msg-order-first }{ msg-tracking } se perdeu no caminho. Por favor, faça o reembolso ou envie os produtos de novo.
message-lost-carrier =
    Olá. { msg-number-first } consta como perdido. Por favor, confirme a perda por escrito, para que eu possa mostrá-la ao vendedor.
message-lost-support =
    Olá. { msg-number-first } { msg-order } se perdeu no caminho.{ msg-protected } Por favor, informe como será feito o reembolso.
message-lost-dispute =
    { msg-order-first }{ msg-tracking } se perdeu no caminho e não me foi entregue. O rastreamento e, se eu a tiver, a resposta da transportadora estão anexados. Peço o reembolso.

## Damaged

message-damaged-seller =
    Olá. A transportadora informa que o pacote { msg-order }{ msg-tracking } foi danificado no caminho. Por favor, pergunte à transportadora e informe como vai resolver isso.
message-damaged-carrier =
    Olá. O seu rastreamento diz que { msg-number } foi danificado. Por favor, faça um registro de avaria, envie-me uma cópia e informe se ele ainda será entregue.

message-partial-seller =
    Olá. { msg-order-first }{ msg-tracking } chegou danificado ou incompleto. Envio fotos da caixa, da etiqueta e dos produtos. Por favor, informe como vai resolver isso.
message-partial-carrier =
    Olá. { msg-number-first } chegou danificado, aberto ou incompleto. Por favor, faça um registro de avaria e envie-me uma cópia.
message-partial-dispute =
    { msg-order-first }{ msg-tracking } chegou danificado ou incompleto. Fotos da caixa, da etiqueta e dos produtos estão anexadas. Peço o reembolso.

## The seller does not answer, or did not keep a promise

message-seller-silent-seller =
    Olá. Escrevi a você a respeito { msg-order }{ msg-tracking } e não recebi resposta. Por favor, responda em até dois dias. Sem uma informação clara, abrirei uma disputa para proteger o meu pedido.
message-seller-silent-support =
    Olá. Perguntei ao vendedor a respeito { msg-order }{ msg-tracking } e não recebi resposta.{ msg-protected } Por favor, ajude-me a resolver isso.
message-seller-silent-dispute =
    Não recebi os itens { msg-order }{ msg-tracking }. Escrevi ao vendedor e não tive resposta; capturas de tela das minhas mensagens estão anexadas. Peço o reembolso.
message-promise-broken-seller =
    Olá. Você me pediu que esperasse a chegada { msg-order }{ msg-tracking }. O dia passou, e o pacote não se moveu. Por favor, faça o reembolso, ou informe em que dia ele estará aqui e como você sabe.
message-promise-broken-support =
    Olá. O vendedor { msg-order }{ msg-tracking } me pediu que esperasse. O dia passou, e nada se moveu.{ msg-protected } Por favor, informe como o meu direito é preservado.
message-promise-broken-dispute =
    Não recebi os itens { msg-order }{ msg-tracking }. O vendedor me pediu que esperasse; o dia passou e o rastreamento não mostra nada novo. As mensagens estão anexadas. Peço o reembolso.

## A part is missing

message-part-missing-seller =
    Olá. Só chegou uma parte { msg-order }. Por favor, informe em qual pacote está o resto e o número de rastreamento dele. Se não foi enviado, por favor, envie-o ou reembolse-o.
message-part-missing-carrier =
    Olá. { msg-number-first } é um de vários pacotes de um pedido, e ainda o espero. Por favor, informe onde ele está agora.
message-part-missing-dispute =
    Só chegou uma parte { msg-order }; o resto{ msg-tracking } não foi entregue. Fotos do que recebi estão anexadas. Peço o reembolso da parte que falta.

## In another town

message-wrong-city-seller =
    Olá. O rastreamento { msg-order }{ msg-tracking } mostra uma entrega em outra cidade, não na minha. Por favor, verifique o número de rastreamento e envie-me o certo.
message-wrong-city-carrier =
    Olá. O seu rastreamento mostra { msg-number } em { $scan_city }. Eu o espero em { $city }. Por favor, informe a cidade e o CEP a que ele está endereçado, e redirecione-o se foi triado errado.
message-wrong-city-support =
    Olá. O número de rastreamento { msg-order }{ msg-bare } é de um pacote que foi para { $scan_city }. O meu pedido era para { $city }.{ msg-protected } Por favor, verifique.
message-wrong-city-dispute =
    O rastreamento{ msg-bare } mostra uma entrega em { $scan_city }. O endereço { msg-order } fica em { $city }. Este pacote não vem para mim. Capturas de tela do rastreamento e do endereço do pedido estão anexadas. Peço o reembolso.

## Protection

message-extension-seller =
    Olá. { msg-order-first }{ msg-tracking } não chegou.{ msg-protected } Por favor, prorrogue a proteção do pedido, para que o pacote tenha tempo de chegar.
message-protection-ending-seller =
    Olá. Não recebi os itens { msg-order }{ msg-tracking }.{ msg-protected } Por favor, informe hoje onde está o pacote. Sem uma informação clara, abrirei uma disputa para proteger o meu pedido.
message-protection-ending-support =
    Olá. Não recebi os itens { msg-order }{ msg-tracking }.{ msg-protected } Por favor, garanta que o meu direito seja preservado.
message-protection-ending-dispute =
    Não recebi os itens { msg-order }{ msg-tracking }.{ msg-protected } O endereço de entrega do pedido está correto. Capturas de tela do rastreamento estão anexadas. Peço o reembolso.
