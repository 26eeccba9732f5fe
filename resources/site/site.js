"use strict";

// Light or dark, as the reader chose: before anything is drawn.
(function () {
    const choices = ["auto", "light", "dark"];
    const key = "winnow-theme";
    let choice = "auto";
    try {
        const kept = localStorage.getItem(key);
        choice = choices.includes(kept) ? kept : "auto";
    } catch (error) {
        // Storage is switched off: the choice holds for this page.
    }

    function show() {
        if (choice === "auto")
            delete document.documentElement.dataset.theme;
        else
            document.documentElement.dataset.theme = choice;
    }
    show();

    document.addEventListener("DOMContentLoaded", function () {
        const button = document.getElementById("theme");
        const name = () => { button.textContent = button.dataset[choice]; };
        name();
        button.hidden = false;
        button.addEventListener("click", function () {
            choice = choices[(choices.indexOf(choice) + 1) % choices.length];
            show();
            name();
            try {
                localStorage.setItem(key, choice);
            } catch (error) {
                // As above.
            }
        });
    });
})();

// The search: an index for each year, which the page loads as scripts.
(function () {
    const apart = {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"};
    const shownAtOnce = 50;
    const parts = []; // years, the newest first
    let waiting = -1; // for so many years; -1: nobody asked for the index yet
    let failed = false;
    let found = [];
    let shown = 0;
    let input = null;
    let results = null;
    let state = null;

    // The words of a text, as Winnow has put them into the index.
    function foldedWords(text) {
        const simple = text.normalize("NFKD").toLowerCase().replace(/\p{M}+/gu, "")
            .replace(/[łøđðıßæœþ]/g, letter => apart[letter])
            .replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, " $& ");
        return simple.match(/[\p{L}\p{N}]+/gu) || [];
    }

    function load(path, place) {
        const script = document.createElement("script");
        script.src = path;
        script.onerror = function () {
            failed = true;
            waiting = Math.max(waiting - 1, 0);
            search();
        };
        script.dataset.place = place;
        document.head.append(script);
    }

    window.winnowYears = function (years) {
        waiting = years.length;
        years.forEach((year, place) => load("search/" + year + ".js", place));
        search();
    };

    window.winnowIndex = function (part) {
        part.words = part.words === "" ? [] : part.words.split(" ");
        part.lists = part.lists.split(" ");
        part.titles = [];
        parts[Number(document.currentScript.dataset.place)] = part;
        --waiting;
        search();
    };

    // The first word that is not before the given one.
    function lowerBound(words, word) {
        let low = 0;
        let high = words.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (words[middle] < word)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    // Counts for each paper of the part how many of the words it has, or words that begin so.
    function papersWith(part, words) {
        const counts = new Uint8Array(part.papers.length);
        words.forEach(function (word, turn) {
            for (let at = lowerBound(part.words, word); at < part.words.length && part.words[at].startsWith(word); ++at) {
                let paper = -1;
                for (const step of part.lists[at].split(",")) {
                    paper += parseInt(step, 36);
                    if (counts[paper] === turn)
                        counts[paper] = turn + 1;
                }
            }
        });
        const papers = [];
        counts.forEach((count, paper) => {
            if (count === words.length)
                papers.push(paper);
        });
        return papers;
    }

    function isInTitle(part, paper, words) {
        part.titles[paper] = part.titles[paper] || " " + foldedWords(part.papers[paper][2]).join(" ");
        return words.every(word => part.titles[paper].includes(" " + word));
    }

    function search() {
        const words = [...new Set(foldedWords(input.value))].slice(0, 20);
        if (waiting < 0 && words.length > 0) {
            waiting = 1;
            load("search/years.js", -1);
        }
        found = [];
        if (words.length > 0) {
            parts.forEach(function (part, place) {
                for (const paper of papersWith(part, words)) {
                    const [, , , , relevance, novelty] = part.papers[paper];
                    found.push({part, paper, place,
                                rank: relevance + novelty + (isInTitle(part, paper, words) ? 100 : 0)});
                }
            });
        }
        // The best first; of equals the newest, as they stand in the index.
        found.sort((a, b) => b.rank - a.rank || a.place - b.place || a.paper - b.paper);
        say(words);
        results.replaceChildren();
        shown = 0;
        showMore();
    }

    function say(words) {
        if (words.length === 0)
            state.textContent = state.dataset.idle;
        else if (failed)
            state.textContent = state.dataset.failed;
        else if (found.length > 0)
            state.textContent = state.dataset.some + found.length.toLocaleString(document.documentElement.lang);
        else
            state.textContent = waiting > 0 ? state.dataset.reading : state.dataset.none;
    }

    function element(name, kind, text) {
        const made = document.createElement(name);
        made.className = kind;
        made.textContent = text;
        return made;
    }

    function bar(kind, value) {
        const score = element("span", "score", "");
        score.title = results.dataset[kind] + " " + value;
        score.append(element("span", "label", results.dataset[kind]), " ",
                     element("span", "bar " + kind + " v" + value, value));
        return score;
    }

    function row(part, paper) {
        const [day, id, title, authors, relevance, novelty] = part.papers[paper];
        const item = document.createElement("li");
        const link = element("a", "title", title);
        link.dir = "auto";
        link.href = "days/" + part.days[day] + ".html#paper-" + id.replace(/[./]/g, "-");
        const aside = element("span", "aside", part.days[day] + " ");
        if (relevance > 0)
            aside.append(bar("relevance", relevance), " ");
        if (novelty > 0)
            aside.append(bar("novelty", novelty));
        const line = element("div", "row", "");
        line.append(link, aside);
        item.append(line, element("div", "aside", authors));
        return item;
    }

    function showMore() {
        const more = found.slice(shown, shown + shownAtOnce);
        results.append(...more.map(({part, paper}) => row(part, paper)));
        shown += more.length;
        document.getElementById("more").hidden = shown >= found.length;
    }

    function startSearchPage() {
        input.value = new URLSearchParams(location.search).get("q") || "";
        input.addEventListener("input", search);
        input.form.addEventListener("submit", function (event) {
            event.preventDefault();
            search();
            try {
                history.replaceState(null, "", "?q=" + encodeURIComponent(input.value));
            } catch (error) {
                // Pages from files can't change their address.
            }
        });
        document.getElementById("more").addEventListener("click", function () {
            const next = results.children.length;
            showMore();
            results.children[next].querySelector("a").focus();
        });
        search();
        input.focus();
    }

    document.addEventListener("DOMContentLoaded", function () {
        input = document.querySelector("form[role=search] input");
        results = document.getElementById("results");
        state = document.getElementById("found");
        document.addEventListener("keydown", function (event) {
            const typing = /^(input|textarea|select)$/i.test(event.target.tagName) || event.target.isContentEditable;
            if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey)
                return;
            event.preventDefault();
            input.focus();
        });
        if (results)
            startSearchPage();
    });
})();
