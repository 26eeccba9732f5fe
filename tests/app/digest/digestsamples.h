#pragma once

#include "app/model/digest.h"

#include <QByteArray>
#include <QRandomGenerator>

namespace winnow::samples {

inline DigestEntry entry(const QString &id, const QString &title) {
    return {*ArxivId::fromString(id),
            title,
            QStringLiteral("Ada Example, M. \\'Angeles Muster"),
            QStringLiteral("We show that $x_i^2$ is **small** and --- at last --- useful."),
            QStringLiteral("It meets the second topic."),
            8,
            7};
}

inline Digest digest(int papers) {
    Digest digest;
    digest.day = QDate(2025, 8, 8);
    digest.model = QStringLiteral("gpt-4o");
    digest.usage = {42245, 4662, 46907, 0.11, 0.05, 0.15};
    digest.announced = 530;
    digest.scanned = 320;
    digest.relevant = papers;
    for (int i = 0; i < papers; ++i)
        digest.entries.push_back(entry(QStringLiteral("2508.%1").arg(i + 1, 5, 10, QLatin1Char('0')),
                                       QStringLiteral("On the $\\mathcal{O}(n_%1)$ of Things").arg(i + 1)));
    digest.prompts = DigestPrompts{QStringLiteral("You read papers."),
                                   QStringLiteral("## Papers\n\n[PAPER LIST HERE]\n\n- Relevant: things")};
    return digest;
}

// Digests of the nastiest pieces the format has to carry; the same seed gives the same digest.
class Generator final {
public:
    explicit Generator(quint32 seed) : m_random(seed) {}

    Digest digest() {
        Digest digest;
        digest.day = QDate(2020, 1, 1).addDays(m_random.bounded(4000));
        digest.model = one({u"gpt-4o", u"m", u"a-model-with-a-very-long-name/that-is-wider-than-its-cells",
                            u"a|b", u"*[x]*", u"模型 𝔸", u"", u"a ] | Prompt | Completion | Total |"});
        digest.usage = {count(), count(), count(), cost(), cost(), cost()};
        if (chance(10))
            digest.usage = {count(), count(), count(), 0, 0, 0, false};
        digest.announced = int(m_random.bounded(100000));
        digest.scanned = int(m_random.bounded(1000));
        digest.relevant = int(m_random.bounded(50));
        for (int papers = chance(8) ? 0 : m_random.bounded(6); papers > 0; --papers)
            digest.entries.push_back(entry());
        if (!chance(6))
            digest.prompts = DigestPrompts{prompt(), prompt()};
        return digest;
    }

private:
    bool chance(int in) { return m_random.bounded(in) == 0; }
    QString one(const std::vector<QStringView> &choices) {
        return choices[size_t(m_random.bounded(int(choices.size())))].toString();
    }
    qint64 count() { return chance(5) ? 0 : chance(5) ? 123456789012345 : m_random.bounded(100000); }
    double cost() { return chance(4) ? 0.0 : chance(8) ? 123456.7 : m_random.bounded(3000) / 100.0; }

    QString line(int most) {
        static const std::vector<QStringView> pieces{u"word",
                                                     u" ",
                                                     u"  ",
                                                     u"]",
                                                     u"[",
                                                     u"](",
                                                     u"](#user-content-link1)",
                                                     u"](https://arxiv.org/abs/2508.00001)",
                                                     u"(",
                                                     u")",
                                                     u"$",
                                                     u"$x_i$",
                                                     u"**",
                                                     u"**Comment:** not one",
                                                     u"**Relevance:** 3",
                                                     u"---",
                                                     u" --- ",
                                                     u"`",
                                                     u"```",
                                                     u"# ",
                                                     u"## 2. [",
                                                     u"> ",
                                                     u"|",
                                                     u"<a id=\"link1\"></a>",
                                                     u"<script>",
                                                     u"&amp;",
                                                     u"\\'e",
                                                     u"\\",
                                                     u"\t",
                                                     u"\u2028",
                                                     u"\u2029",
                                                     u"\u00A0",
                                                     u"\u0085",
                                                     u"\uFEFF",
                                                     u"\v",
                                                     u"\f",
                                                     u"9â\u0080\u009310",
                                                     u"𝒪",
                                                     u"日本",
                                                     u"e\u0301",
                                                     u"Author match",
                                                     u"\r",
                                                     u"%1",
                                                     u"-",
                                                     u"\u200B",
                                                     u"# Personalized Daily ArXiv Papers 2025-08-08",
                                                     u"{ARXIVID}",
                                                     u"1. "};
        QString text;
        for (int n = m_random.bounded(most); n > 0; --n)
            text += one(pieces);
        return text;
    }

    DigestEntry entry() {
        DigestEntry entry;
        entry.id =
            *ArxivId::fromString(chance(4) ? QStringLiteral("hep-th/99%1%2")
                                                 .arg(m_random.bounded(1, 13), 2, 10, QLatin1Char('0'))
                                                 .arg(m_random.bounded(1000), 3, 10, QLatin1Char('0'))
                                           : QStringLiteral("25%1.%2")
                                                 .arg(m_random.bounded(1, 13), 2, 10, QLatin1Char('0'))
                                                 .arg(m_random.bounded(100000), 5, 10, QLatin1Char('0')));
        entry.title = line(8);
        entry.authors = line(6);
        entry.abstract = line(20);
        if (chance(5)) {
            entry.comment = chance(2) ? QStringLiteral("Author match") : QStringLiteral("Kept, not scored");
        } else {
            entry.comment = line(10);
            entry.relevance = m_random.bounded(1, 11);
            entry.novelty = m_random.bounded(1, 11);
        }
        return entry;
    }

    QString prompt() {
        QString text = line(6);
        for (int lines = m_random.bounded(8); lines > 0; --lines)
            text += QLatin1Char('\n') +
                    (chance(3)
                         ? one({u"", u"> quoted", u"```", u"## User Prompt", u"# Paper Selection Prompt",
                                u"---", u"  indented", u"[PAPER LIST HERE]", u"trailing ", u"| *[m]* | a |"})
                         : line(6));
        return text;
    }

    QRandomGenerator m_random;
};

} // namespace winnow::samples
