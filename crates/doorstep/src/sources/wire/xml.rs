//! XML as the same tree as JSON, so that sources read both alike: an element becomes a text or an object of its
//! children, and children of one name a list.

use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::{Map, Value};

const DEPTH: usize = 32;
const ELEMENTS: usize = 50_000;

struct Open {
    name: String,
    children: Map<String, Value>,
    text: String,
}

/// Reads a document; attributes and namespaces are left out, and entities other than XML's own five are not expanded.
/// Nothing where it is not well-formed, nested deeper than 32 or larger than 50,000 elements.
pub fn parse(body: &[u8]) -> Option<Value> {
    let text = String::from_utf8_lossy(body);
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}').trim());
    let mut open = vec![Open { name: String::new(), children: Map::new(), text: String::new() }];
    let mut elements = 0;
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) => {
                elements += 1;
                if open.len() > DEPTH || elements > ELEMENTS {
                    return None;
                }
                let name = String::from_utf8_lossy(tag.local_name().as_ref()).into_owned();
                open.push(Open { name, children: Map::new(), text: String::new() });
            }
            Event::Empty(tag) => {
                let name = String::from_utf8_lossy(tag.local_name().as_ref()).into_owned();
                add(open.last_mut()?, name, Value::Null);
            }
            Event::End(_) => {
                let done = open.pop()?;
                let text = done.text.trim();
                let value = match (done.children.is_empty(), text.is_empty()) {
                    (false, _) => Value::Object(done.children),
                    (true, false) => Value::String(text.to_owned()),
                    (true, true) => Value::Null,
                };
                add(open.last_mut()?, done.name, value);
            }
            Event::Text(text) => open.last_mut()?.text.push_str(&text.decode().ok()?),
            Event::CData(text) => open.last_mut()?.text.push_str(&text.decode().ok()?),
            Event::GeneralRef(entity) => {
                let name = entity.decode().ok()?;
                let known = match name.as_ref() {
                    "amp" => Some('&'),
                    "lt" => Some('<'),
                    "gt" => Some('>'),
                    "quot" => Some('"'),
                    "apos" => Some('\''),
                    _ => entity.resolve_char_ref().ok().flatten(),
                };
                open.last_mut()?.text.extend(known);
            }
            Event::Eof => break,
            _ => {}
        }
    }
    let root = open.pop().filter(|_| open.is_empty())?;
    (!root.children.is_empty()).then_some(Value::Object(root.children))
}

fn add(parent: &mut Open, name: String, value: Value) {
    match parent.children.get_mut(&name) {
        None => {
            parent.children.insert(name, value);
        }
        Some(Value::Array(list)) => list.push(value),
        Some(one) => {
            let first = one.take();
            *one = Value::Array(vec![first, value]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_become_the_same_tree_as_json() {
        let xml = "<?xml version='1.0'?><w><a xmlns='x'><c>1</c><c>A &amp; &#233;<![CDATA[ <b>]]></c><e/></a></w>";
        assert_eq!(parse(xml.as_bytes()), Some(serde_json::json!({"w": {"a": {"c": ["1", "A & é <b>"], "e": null}}})));
        assert_eq!(parse(b"<a><b></a>"), None);
        assert_eq!(parse("<a>".repeat(100).as_bytes()), None);
        assert_eq!(parse(b"plain"), None);
        let bomb = b"<!DOCTYPE a [<!ENTITY b 'bb'>]><a>&b;&b;</a>";
        assert_eq!(parse(bomb), Some(serde_json::json!({"a": null})));
    }
}
