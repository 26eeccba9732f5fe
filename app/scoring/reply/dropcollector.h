#pragma once

#include "app/model/arxivid.h"
#include "app/scoring/reply/replyscanner.h"

#include <QSet>

#include <vector>

namespace winnow {

// Finds the list of ids to drop in what a scanner reports: the outermost array of strings. An array inside
// another one, or in an object inside one, does not count; nor does a sentence in brackets.
class DropCollector final : public ReplyListener {
public:
    void begin(bool isObject, QStringView key, bool isQuoted) override;
    void value(QStringView key, const ReplyToken &token) override;
    void end(End how) override;
    void slipped() override;
    void strayQuote() override;
    void forget() override;

    // After the scan. The result is unknown if there is no list, if there are several different ones, or if
    // it is incomplete.
    bool isReadable() const { return m_lists.wasFound && !m_lists.isSpoilt; }
    const QSet<ArxivId> &ids() const { return m_lists.ids; }
    // The same only for lists named "drop", which may be incomplete.
    bool isNamedReadable() const { return m_named.wasFound && !m_named.isSpoilt; }
    const QSet<ArxivId> &namedIds() const { return m_named.ids; }

private:
    // All lists of a kind.
    struct Lists {
        QSet<ArxivId> ids;
        bool wasFound = false;
        bool isSpoilt = false;
        void add(const QSet<ArxivId> &list);
    };

    bool isInList() const { return m_listAt > 0; }

    Lists m_lists;
    Lists m_named;
    size_t m_depth = 0;  // open brackets
    size_t m_listAt = 0; // depth of the open list; 0: none
    // About that list:
    QSet<ArxivId> m_ids;
    bool m_isNamed = false;
    bool m_isQuoted = false;
    bool m_isInObject = false;
    bool m_hasStrings = false;
    bool m_hasWords = false;  // unquoted, so not JSON
    bool m_hasOthers = false; // numbers, lists …
    bool m_isBroken = false;
};

} // namespace winnow
