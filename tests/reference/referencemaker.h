#pragma once

#include "app/meaning/referencepapers.h"
#include "app/meaning/wordtokens.h"

#include <QHash>

#include <array>
#include <map>

namespace winnow {

// Counts the words of many papers, and draws the reference papers from among them.
class ReferenceMaker final {
public:
    void add(const QString &id, const QStringList &categories, const QString &title, const QString &abstract);

    QByteArray frequencies() const; // document-frequency.tsv
    ReferencePapers sample() const;

private:
    static constexpr size_t archives = 2; // computer science and what is listed with it; astronomy
    struct Counted {
        QHash<QString, int> forms; // as it is written → papers
        std::array<int, archives> papers{};
    };
    struct Drawn {
        quint32 order = 0; // by chance, but the same for the same paper
        quint32 fields = 0;
        std::vector<quint64> title;
        std::vector<quint64> abstract;
        std::vector<quint16> pairs;
    };
    void count(const TokenText &text, std::vector<std::vector<quint64>> &seen, size_t archive);

    std::map<std::vector<quint64>, Counted> m_counted; // a word, or a phrase of two or three
    std::array<int, archives> m_papers{};
    std::vector<Drawn> m_drawn;
};

} // namespace winnow
