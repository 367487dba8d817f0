//! Reading JSON without trusting its shape: every step may be missing, null or of another type, and then yields nothing.

use serde_json::Value;

/// A place in a JSON document that may not exist.
#[derive(Clone, Copy, Debug)]
pub struct Node<'a>(Option<&'a Value>);

impl<'a> Node<'a> {
    /// The whole document.
    pub fn root(value: &'a Value) -> Node<'a> {
        Node(Some(value))
    }

    /// A member of an object.
    pub fn get(self, key: &str) -> Node<'a> {
        Node(self.0.and_then(|value| value.get(key)))
    }

    /// The member at the end of a dotted path.
    pub fn at(self, path: &str) -> Node<'a> {
        path.split('.').fold(self, Node::get)
    }

    /// The first of these members that holds a text or number.
    pub fn any_text(self, keys: &[&str]) -> Option<String> {
        keys.iter().find_map(|key| self.at(key).text())
    }

    /// Whether there is a value here other than null.
    pub fn exists(self) -> bool {
        self.0.is_some_and(|value| !value.is_null())
    }

    /// Whether there is an object here.
    pub fn is_object(self) -> bool {
        self.0.is_some_and(Value::is_object)
    }

    /// Whether there is a list here, be it empty.
    pub fn is_list(self) -> bool {
        self.0.is_some_and(Value::is_array)
    }

    /// Text, trimmed and not empty; a number as its digits. The words `null` and `undefined` are nothing.
    pub fn text(self) -> Option<String> {
        match self.0? {
            Value::String(text) => {
                let text = text.trim();
                (!matches!(text.trim_end_matches(','), "" | "null" | "undefined" | "None")).then(|| text.to_owned())
            }
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    /// A whole number, also when written as text or with a fraction of nothing.
    pub fn whole(self) -> Option<i64> {
        match self.0? {
            Value::Number(number) => number.as_i64().or_else(|| {
                let float = number.as_f64()?;
                #[expect(clippy::cast_possible_truncation, reason = "the range is checked")]
                (float.fract() == 0.0 && float.abs() < 9.0e15).then_some(float as i64)
            }),
            Value::String(text) => text.trim().parse().ok(),
            _ => None,
        }
    }

    /// True or false, also when written as text or 1 and 0.
    pub fn flag(self) -> Option<bool> {
        match self.0? {
            Value::Bool(flag) => Some(*flag),
            Value::Number(number) => number.as_i64().map(|n| n != 0),
            Value::String(text) => match text.trim().trim_end_matches(',').to_ascii_lowercase().as_str() {
                "true" | "1" | "yes" => Some(true),
                "false" | "0" | "no" => Some(false),
                _ => None,
            },
            _ => None,
        }
    }

    /// The elements of a list; a single object counts as a list of one, anything else as an empty one.
    pub fn items(self) -> Vec<Node<'a>> {
        match self.0 {
            Some(Value::Array(items)) => items.iter().map(|item| Node(Some(item))).collect(),
            Some(object @ Value::Object(members)) if !members.is_empty() => vec![Node(Some(object))],
            _ => Vec::new(),
        }
    }

    /// The texts of a list of texts.
    pub fn texts(self) -> Vec<String> {
        match self.0 {
            Some(Value::Array(items)) => items.iter().filter_map(|item| Node(Some(item)).text()).collect(),
            _ => Vec::new(),
        }
    }

    /// The members of an object, in their order.
    pub fn members(self) -> Vec<(&'a str, Node<'a>)> {
        match self.0 {
            Some(Value::Object(members)) => members.iter().map(|(key, v)| (key.as_str(), Node(Some(v)))).collect(),
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_is_missing_or_of_another_type_is_nothing() {
        let value = serde_json::json!({"a": {"b": " x "}, "n": 7777777770u64, "s": "12", "z": null, "l": {}, "o": {"k": 1},
            "quoted": "false,", "nothing": "null,"});
        let root = Node::root(&value);
        assert_eq!(root.at("a.b").text().as_deref(), Some("x"));
        assert_eq!(root.at("a.b.c.d").text(), None);
        assert_eq!(root.get("n").text().as_deref(), Some("7777777770"));
        assert_eq!((root.get("s").whole(), root.get("a").whole()), (Some(12), None));
        assert!(!root.get("z").exists());
        assert_eq!((root.get("l").items().len(), root.get("o").items().len(), root.get("s").items().len()), (0, 1, 0));
        assert_eq!(root.get("quoted").flag(), Some(false));
        assert_eq!(root.get("nothing").text(), None);
    }
}
