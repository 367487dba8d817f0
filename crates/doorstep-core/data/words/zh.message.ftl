### Drafts for sellers in China. The English text of the same name says what each means.

# Dates in Chinese sentences.
date = { $year }年{ $month }{ $day }日
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

msg-order = { $order ->
    [unknown] 我的订单
   *[other] 订单 { $order }
}
msg-tracking = { $number ->
    [unknown] {""}
   *[other] （运单号 { $number }）
}
msg-protected = { $refund_by ->
    [unknown] {""}
   *[other] 订单的买家保护将于 { $refund_by } 结束。
}
msg-scan-country = { $scan_country ->
    [unknown] 别的国家
   *[other] { $scan_country }
}
msg-home = { $country ->
    [unknown] 我的地址
   *[other] 我在 { $country } 的地址
}

message-not-updated-seller = 您好，{ msg-order }{ msg-tracking }的物流信息已经 { $days } 天没有更新了。请核实包裹是否已交给物流公司；如果有新的运单号，请发给我。
message-number-invalid-seller = 您好，{ msg-order }{ msg-tracking }的运单号在各物流网站都查不到。请确认正确的运单号，并告诉我由哪家物流公司承运。
message-number-missing-seller = 您好，{ msg-order }显示已发货，但没有运单号。请把运单号和物流公司名称发给我。
message-not-shipped-seller = 您好，{ msg-order }还没有发货。请告诉我哪一天发货；如果无法发货，请取消订单。
message-delivery-unclear-seller = 您好，{ msg-order }{ msg-tracking }的物流信息前后矛盾：显示已妥投或已退回，但我没有收到包裹。请向物流公司核实包裹在哪里。
message-delivered-not-received-seller = 您好，{ msg-order }{ msg-tracking }显示已妥投，但我没有收到。我已经找过所有常见的地方，也问过周围的人。请提供物流公司的妥投证明，或帮我找到包裹。如果找不到，我将提出纠纷。
message-wrong-country-seller = 您好，{ msg-order }{ msg-tracking }的物流显示包裹在{ msg-scan-country }，而不是寄往{ msg-home }。请核对运单号，并把正确的运单号发给我。
message-wrong-city-seller = 您好，{ msg-order }{ msg-tracking }的物流显示包裹在另一个城市派送，不是我的城市。请核对运单号，并把正确的运单号发给我。
message-returned-seller = 您好，{ msg-order }{ msg-tracking }的物流显示包裹正在退回给您。请告诉我原因，以及您是免费重新寄出还是退款。
message-customs-request-seller = 您好，{ msg-order }{ msg-tracking }正在海关。请把发票和准确的货物描述发给我，海关可能会要求提供。
message-customs-seller = 您好，{ msg-order }{ msg-tracking }正在海关。请把发票和准确的货物描述发给我，以备海关要求。
message-carrier-problem-seller = 您好，物流公司报告{ msg-order }{ msg-tracking }出现问题。请向物流公司核实，并告诉我将如何处理。
message-lost-seller = 您好，{ msg-order }{ msg-tracking }在运输途中丢失。请退款或重新寄出。
message-damaged-seller = 您好，物流公司报告{ msg-order }{ msg-tracking }在运输途中损坏。请向物流公司核实，并告诉我您将如何解决。
message-partial-seller = 您好，{ msg-order }{ msg-tracking }收到时有损坏或缺件。我会把外箱、面单和货物的照片发给您。请告诉我您将如何解决。
message-part-missing-seller = 您好，{ msg-order }只收到一部分。请告诉我其余货物在哪个包裹里以及它的运单号；如果没有寄出，请寄出或退款。
message-extension-seller = 您好，{ msg-order }{ msg-tracking }还没有到。{ msg-protected }请延长买家保护期，让包裹有时间送达。
message-seller-silent-seller = 您好，关于{ msg-order }{ msg-tracking }我已经给您留言，但没有收到回复。请在两天内回复。如果没有明确的信息，我将提出纠纷以保护我的订单。
message-promise-broken-seller = 您好，关于{ msg-order }{ msg-tracking }您曾请我等待。约定的日期已过，包裹没有任何进展。请退款，或告诉我包裹哪一天送达以及依据。
message-protection-ending-seller = 您好，我还没有收到{ msg-order }{ msg-tracking }。{ msg-protected }请今天告诉我包裹在哪里。如果没有明确的信息，我将提出纠纷以保护我的订单。
