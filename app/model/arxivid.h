#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <compare>
#include <optional>

namespace winnow {

// An arXiv identifier without its version: "2508.04753", "hep-th/9901001". Format:
// https://info.arxiv.org/help/arxiv_identifier.html. The ids 0000.00001 to 0000.99999, which arXiv can't
// assign, are Winnow's own, for the papers of the sample day.
class ArxivId final {
public:
    ArxivId() = default; // null: see isNull()

    struct Versioned;
    // Reads an id as people and feeds write it: with or without "arXiv:", "oai:arXiv.org:", ".pdf", a
    // version, "[cs.LG]", an old subject class ("math.GT/0309136" is "math/0309136"); or the address of a
    // page about the paper, at arXiv, under its DOI, at alphaXiv, Hugging Face and others. Nothing if it is
    // not an id.
    static std::optional<Versioned> parse(QStringView text);
    // As parse(), without the version.
    static std::optional<ArxivId> fromString(QStringView text);

    bool isNull() const { return m_text.isEmpty(); }
    bool isSample() const { return m_text.startsWith(QLatin1String("0000.")); }
    const QString &toString() const { return m_text; } // canonical
    QUrl abstractUrl() const;                          // https://arxiv.org/abs/ID
    QUrl pdfUrl() const;
    QUrl htmlUrl() const;

    // By the date of assignment, then by number; never by text ("hep-th/9901001" is older than "0704.0001").
    friend std::strong_ordering operator<=>(const ArxivId &a, const ArxivId &b);
    friend bool operator==(const ArxivId &a, const ArxivId &b) { return a.m_text == b.m_text; }
    friend size_t qHash(const ArxivId &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    explicit ArxivId(QString canonical) : m_text(std::move(canonical)) {}
    QString m_text;
};

struct ArxivId::Versioned {
    ArxivId id;
    int version = 0; // 0: none given
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::ArxivId)
