//! A small client for a real Chromium over its debugging pipe: no port, no driver program, no generated protocol.
//!
//! Methods and events: <https://chromedevtools.github.io/devtools-protocol/>.

use std::collections::VecDeque;
use std::ffi::OsString;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use base64::Engine as _;
use serde_json::{Value, json};
use tempfile::TempDir;

/// How long an answer of Chromium, a page load or a condition in a page may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running Chromium with a profile of its own; ended and forgotten when dropped.
pub struct Browser {
    child: Child,
    to_browser: ChildStdin,
    from_browser: Receiver<Value>,
    events: VecDeque<Value>,
    last_id: u64,
    profile: TempDir,
}

impl Browser {
    /// Starts a headless Chromium.
    ///
    /// # Errors
    /// The program is missing or ends at once; what it said is in the error.
    pub fn launch(program: &Path) -> Result<Browser> {
        Browser::launch_with(program, &[])
    }

    /// As [`Browser::launch`], with further arguments.
    ///
    /// # Errors
    /// As [`Browser::launch`].
    pub fn launch_with(program: &Path, further: &[&str]) -> Result<Browser> {
        let profile = tempfile::Builder::new().prefix("doorstep-chromium-").tempdir()?;
        let mut user_data = OsString::from("--user-data-dir=");
        user_data.push(profile.path().join("data"));
        let words = std::fs::File::create(profile.path().join("stderr"))?;
        let mut child = Command::new("sh")
            // Chromium reads file descriptor 3 and writes 4; a shell can arrange that without unsafe code here.
            .args(["-c", r#"exec "$0" "$@" 3<&0 4>&1 0</dev/null 1>/dev/null"#])
            .arg(program)
            .args([
                "--headless",
                "--remote-debugging-pipe",
                "--no-first-run",
                "--disable-gpu",
                "--disable-dev-shm-usage",
            ])
            // Nothing but the pages under test may be fetched, and root's Chromium (containers) has no sandbox.
            .args(["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"])
            .args(["--no-sandbox", "--lang=en-GB", "--hide-scrollbars", "--force-color-profile=srgb"])
            .arg(user_data)
            .args(further)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(words)
            .spawn()
            .with_context(|| format!("starting {}", program.display()))?;
        let to_browser = child.stdin.take().context("stdin was asked for")?;
        let stdout = child.stdout.take().context("stdout was asked for")?;
        let (sender, from_browser) = channel();
        thread::spawn(move || {
            for message in BufReader::new(stdout).split(0).map_while(Result::ok) {
                let Ok(message) = serde_json::from_slice(&message) else { break };
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        let mut browser = Browser { child, to_browser, from_browser, events: VecDeque::new(), last_id: 0, profile };
        browser.call(None, "Browser.getVersion", json!({}))?;
        Ok(browser)
    }

    /// Opens an empty page with cookies and storage of its own.
    ///
    /// # Errors
    /// Chromium does not answer or refuses.
    pub fn page(&mut self) -> Result<Page<'_>> {
        let context = self.call(None, "Target.createBrowserContext", json!({}))?["browserContextId"].clone();
        let target = json!({"url": "about:blank", "browserContextId": context});
        let target = self.call(None, "Target.createTarget", target)?["targetId"].clone();
        let tab = self.attach(&target)?;
        Ok(self.enter(tab))
    }

    /// Opens an empty tab of the profile itself, where its extensions are at work.
    ///
    /// # Errors
    /// Chromium does not answer or refuses.
    pub fn tab(&mut self) -> Result<Tab> {
        let target = self.call(None, "Target.createTarget", json!({"url": "about:blank"}))?["targetId"].clone();
        self.attach(&target)
    }

    /// Goes on with a tab.
    pub fn enter(&mut self, tab: Tab) -> Page<'_> {
        Page { browser: self, tab, problems: Vec::new() }
    }

    /// Loads an extension from a folder and answers its id. Needs `--enable-unsafe-extension-debugging`.
    ///
    /// # Errors
    /// Chromium does not take it; why is in the error.
    pub fn load_extension(&mut self, folder: &Path) -> Result<String> {
        let loaded = self.call(None, "Extensions.loadUnpacked", json!({"path": folder}))?;
        Ok(loaded["id"].as_str().context("the extension has no id")?.to_owned())
    }

    /// Presses an extension's button over a tab that shows `url`, and answers the popup that opens.
    ///
    /// # Errors
    /// There is no such tab, or no popup opens in time.
    pub fn press_action(&mut self, extension: &str, url: &str) -> Result<Tab> {
        let tabs = self.targets(json!([{"type": "tab"}]))?;
        let over = tabs.iter().find(|tab| tab["url"] == url).with_context(|| format!("no tab shows {url}"))?;
        self.call(None, "Extensions.triggerAction", json!({"id": extension, "targetId": over["targetId"]}))?;
        self.target_at(&format!("chrome-extension://{extension}/"), "page")
    }

    /// The worker of an extension.
    ///
    /// # Errors
    /// None runs.
    pub fn extension_worker(&mut self, extension: &str) -> Result<Tab> {
        self.target_at(&format!("chrome-extension://{extension}/"), "service_worker")
    }

    fn targets(&mut self, filter: Value) -> Result<Vec<Value>> {
        let found = self.call(None, "Target.getTargets", json!({"filter": filter}))?;
        Ok(found["targetInfos"].as_array().cloned().unwrap_or_default())
    }

    /// Attaches to the first target of a kind whose address begins so, once there is one.
    fn target_at(&mut self, start: &str, kind: &str) -> Result<Tab> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let found = self.targets(json!([{"type": kind}]))?;
            let one = found.iter().find(|one| one["url"].as_str().is_some_and(|url| url.starts_with(start)));
            if let Some(one) = one {
                return self.attach(&one["targetId"].clone());
            }
            ensure!(Instant::now() < deadline, "no {kind} at {start}");
            thread::sleep(Duration::from_millis(50));
        }
    }

    fn attach(&mut self, target: &Value) -> Result<Tab> {
        let attached = self.call(None, "Target.attachToTarget", json!({"targetId": target, "flatten": true}))?;
        let session = attached["sessionId"].as_str().context("attaching names no session")?.to_owned();
        let tab = Tab { session, target: target.as_str().unwrap_or_default().to_owned() };
        for domain in ["Page.enable", "Runtime.enable", "Log.enable"] {
            // A worker has no page.
            if let Err(why) = self.call(Some(&tab.session), domain, json!({}))
                && domain != "Page.enable"
            {
                return Err(why);
            }
        }
        Ok(tab)
    }

    fn call(&mut self, session: Option<&str>, method: &str, parameters: Value) -> Result<Value> {
        self.last_id += 1;
        let id = self.last_id;
        let mut message = json!({"id": id, "method": method, "params": parameters});
        if let Some(session) = session {
            message["sessionId"] = json!(session);
        }
        let mut bytes = serde_json::to_vec(&message)?;
        bytes.push(0);
        self.to_browser.write_all(&bytes).with_context(|| self.last_words(method))?;
        let deadline = Instant::now() + PATIENCE;
        loop {
            let answer = self.receive(deadline).with_context(|| self.last_words(method))?;
            if answer["id"] != id {
                self.events.push_back(answer);
                continue;
            }
            if let Some(error) = answer.get("error") {
                bail!("{method}: {error}");
            }
            return Ok(answer["result"].clone());
        }
    }

    fn receive(&mut self, deadline: Instant) -> Result<Value> {
        let left = deadline.saturating_duration_since(Instant::now());
        self.from_browser.recv_timeout(left).context("no answer from Chromium")
    }

    fn last_words(&self, method: &str) -> String {
        let said = std::fs::read_to_string(self.profile.path().join("stderr")).unwrap_or_default();
        format!("{method} failed; Chromium said: {}", said.trim())
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Asked first, so that its helper processes end with it.
        if self.call(None, "Browser.close", json!({})).is_err() {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
    }
}

/// A tab, a popup or a worker that is not looked at at the moment.
pub struct Tab {
    session: String,
    target: String,
}

/// One page (a tab) of the browser.
pub struct Page<'browser> {
    browser: &'browser mut Browser,
    tab: Tab,
    problems: Vec<String>,
}

impl Page<'_> {
    /// Leaves the page open and looks away.
    pub fn leave(self) -> Tab {
        self.tab
    }

    /// Closes it.
    ///
    /// # Errors
    /// Chromium refuses.
    pub fn close(self) -> Result<()> {
        self.browser.call(None, "Target.closeTarget", json!({"targetId": self.tab.target})).map(|_| ())
    }

    /// Calls any method of the protocol on this page.
    ///
    /// # Errors
    /// Chromium does not answer or refuses.
    pub fn call(&mut self, method: &str, parameters: Value) -> Result<Value> {
        self.browser.call(Some(&self.tab.session), method, parameters)
    }

    /// Goes to an address and waits until all of it is loaded.
    ///
    /// # Errors
    /// The address cannot be reached, or does not finish loading in time.
    pub fn go(&mut self, url: &str) -> Result<()> {
        self.loading(|page| {
            let answer = page.call("Page.navigate", json!({"url": url}))?;
            match answer["errorText"].as_str() {
                Some(error) => bail!("going to {url}: {error}"),
                None => Ok(()),
            }
        })
    }

    /// Does something that leads to another page (a click on a link, sending a form) and waits until that is loaded.
    ///
    /// # Errors
    /// What was done fails, or no page finishes loading in time.
    pub fn loading(&mut self, act: impl FnOnce(&mut Self) -> Result<()>) -> Result<()> {
        self.take_events();
        act(self)?;
        let deadline = Instant::now() + PATIENCE;
        loop {
            let event = match self.browser.events.pop_front() {
                Some(event) => event,
                None => self.browser.receive(deadline).context("waiting for the page to load")?,
            };
            if event["sessionId"] == self.tab.session.as_str() && event["method"] == "Page.loadEventFired" {
                return Ok(());
            }
            self.note(&event);
        }
    }

    /// The value of a JavaScript expression in the page; a promise is waited for. Works on pages without scripts too.
    ///
    /// # Errors
    /// The expression throws, or its value is not JSON.
    pub fn evaluate(&mut self, expression: &str) -> Result<Value> {
        let answer = self
            .call("Runtime.evaluate", json!({"expression": expression, "returnByValue": true, "awaitPromise": true}))?;
        if let Some(thrown) = answer.get("exceptionDetails") {
            bail!("evaluating {expression:.200}: {}", thrown["exception"]["description"]);
        }
        Ok(answer["result"]["value"].clone())
    }

    /// Text of the first element that matches, as a person sees it.
    ///
    /// # Errors
    /// Nothing matches.
    pub fn text(&mut self, selector: &str) -> Result<String> {
        let text = self.evaluate(&format!("document.querySelector({})?.innerText", json!(selector)))?;
        Ok(text.as_str().with_context(|| format!("nothing on the page matches {selector}"))?.to_owned())
    }

    /// Waits until an expression is true.
    ///
    /// # Errors
    /// It is not true in time; the page's text is in the error.
    pub fn wait_for(&mut self, expression: &str) -> Result<()> {
        let deadline = Instant::now() + PATIENCE;
        while self.evaluate(&format!("Boolean({expression})"))? != json!(true) {
            ensure!(
                Instant::now() < deadline,
                "never became true: {expression}\nThe page says: {}",
                self.text("body")?
            );
            thread::sleep(Duration::from_millis(50));
        }
        Ok(())
    }

    /// Clicks with the mouse in the middle of the first element that matches.
    ///
    /// # Errors
    /// Nothing matches, or something else lies over it.
    pub fn click(&mut self, selector: &str) -> Result<()> {
        let spot = self.evaluate(&format!(
            "(() => {{
                const element = document.querySelector({selector});
                if (!element) return null;
                element.scrollIntoView({{block: 'center', behavior: 'instant'}});
                const box = element.getBoundingClientRect();
                const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
                const hit = document.elementFromPoint(x, y);
                const label = hit?.closest('label')?.control;
                return {{x, y, reached: element === hit || element.contains(hit) || label === element}};
            }})()",
            selector = json!(selector)
        ))?;
        ensure!(!spot.is_null(), "nothing on the page matches {selector}");
        ensure!(spot["reached"] == json!(true), "something lies over {selector}");
        for kind in ["mousePressed", "mouseReleased"] {
            let event = json!({"type": kind, "x": spot["x"], "y": spot["y"], "button": "left", "clickCount": 1});
            self.call("Input.dispatchMouseEvent", event)?;
        }
        Ok(())
    }

    /// Puts text where the focus is, as if pasted or typed.
    ///
    /// # Errors
    /// Chromium refuses.
    pub fn insert(&mut self, text: &str) -> Result<()> {
        self.call("Input.insertText", json!({"text": text})).map(|_| ())
    }

    /// Presses and releases one key: a letter, a digit, or `Tab`, `Enter`, `Escape`, `Space`, `ArrowUp`, `ArrowDown`.
    ///
    /// # Errors
    /// Chromium refuses.
    pub fn press(&mut self, key: &str) -> Result<()> {
        let (key, text, code) = match key {
            "Enter" => ("Enter", "\r", 13),
            "Space" => (" ", " ", 32),
            "Tab" => ("Tab", "", 9),
            "Escape" => ("Escape", "", 27),
            "ArrowUp" => ("ArrowUp", "", 38),
            "ArrowDown" => ("ArrowDown", "", 40),
            character => (character, character, 0),
        };
        for kind in [if text.is_empty() { "rawKeyDown" } else { "keyDown" }, "keyUp"] {
            let text = if kind == "keyUp" { "" } else { text };
            let event = json!({"type": kind, "key": key, "code": key, "text": text, "windowsVirtualKeyCode": code});
            self.call("Input.dispatchKeyEvent", event)?;
        }
        Ok(())
    }

    /// The window's size in CSS pixels; below 600 wide it is a phone with a touch screen and two pixels per point.
    ///
    /// # Errors
    /// Chromium refuses.
    pub fn size(&mut self, width: u32, height: u32) -> Result<()> {
        let phone = width < 600;
        let metrics =
            json!({"width": width, "height": height, "mobile": phone, "deviceScaleFactor": if phone { 2 } else { 1 }});
        self.call("Emulation.setDeviceMetricsOverride", metrics).map(|_| ())
    }

    /// What the reader's system prefers: `light` or `dark`. Movement is always reduced.
    ///
    /// # Errors
    /// Chromium refuses.
    pub fn theme(&mut self, theme: &str) -> Result<()> {
        let features = json!([{"name": "prefers-color-scheme", "value": theme},
            {"name": "prefers-reduced-motion", "value": "reduce"}]);
        self.call("Emulation.setEmulatedMedia", json!({"features": features})).map(|_| ())
    }

    /// Whether pages loaded from now on may run scripts.
    ///
    /// # Errors
    /// Chromium refuses.
    pub fn allow_scripts(&mut self, allow: bool) -> Result<()> {
        self.call("Emulation.setScriptExecutionDisabled", json!({"value": !allow})).map(|_| ())
    }

    /// A PNG of what the window shows.
    ///
    /// # Errors
    /// Chromium refuses.
    pub fn picture(&mut self) -> Result<Vec<u8>> {
        let answer = self.call("Page.captureScreenshot", json!({"format": "png"}))?;
        let data = answer["data"].as_str().context("the screenshot has no data")?;
        Ok(base64::engine::general_purpose::STANDARD.decode(data)?)
    }

    /// A PNG of the whole page, from top to bottom, as a window that tall would show it.
    ///
    /// # Errors
    /// Chromium refuses.
    pub fn whole_picture(&mut self, width: u32) -> Result<Vec<u8>> {
        let height = self.evaluate("document.documentElement.scrollHeight")?;
        self.size(
            width,
            height.as_u64().and_then(|height| u32::try_from(height).ok()).context("a page has a height")?,
        )?;
        self.picture()
    }

    /// What axe-core finds wrong with the page for people who cannot see it well or use no mouse, a line for each.
    ///
    /// `axe` is the text of axe-core's script; it is put in through the debugging pipe, past the page's own policy.
    ///
    /// # Errors
    /// The script does not run.
    pub fn accessibility_faults(&mut self, axe: &str) -> Result<Vec<String>> {
        self.evaluate(&format!("{axe};undefined"))?;
        let found = self.evaluate(
            "axe.run(document, {resultTypes: ['violations']}).then(result => result.violations.flatMap(violation =>
                violation.nodes.map(node => `${violation.id}: ${node.target} ${node.failureSummary}`)))",
        )?;
        let lines = found.as_array().context("axe-core gave no list")?;
        Ok(lines.iter().filter_map(|line| line.as_str().map(str::to_owned)).collect())
    }

    /// Errors the page has reported since it was opened: exceptions, refused scripts and styles, failed loads.
    pub fn problems(&mut self) -> &[String] {
        self.take_events();
        &self.problems
    }

    fn take_events(&mut self) {
        while let Ok(event) = self.browser.from_browser.try_recv() {
            self.browser.events.push_back(event);
        }
        while let Some(event) = self.browser.events.pop_front() {
            self.note(&event);
        }
    }

    fn note(&mut self, event: &Value) {
        let parameters = &event["params"];
        match event["method"].as_str() {
            Some("Runtime.exceptionThrown") => self.problems.push(parameters["exceptionDetails"].to_string()),
            Some("Log.entryAdded") if parameters["entry"]["level"] == "error" => {
                let entry = &parameters["entry"];
                self.problems.push(format!("{} {}", entry["text"], entry["url"]));
            }
            _ => {}
        }
    }
}
