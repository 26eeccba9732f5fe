#include "app/scoring/reply/dropcollector.h"

#include "app/scoring/reply/replyvalues.h"

namespace winnow {

void DropCollector::Lists::add(const QSet<ArxivId> &list) {
    isSpoilt = isSpoilt || (wasFound && list != ids);
    wasFound = true;
    ids = list;
}

void DropCollector::begin(bool isObject, QStringView key, bool isQuoted) {
    ++m_depth;
    if (isInList()) {
        m_hasOthers = true;
        return;
    }
    if (isObject)
        return;
    m_listAt = m_depth;
    m_ids.clear();
    m_isNamed = plainName(key) == QLatin1String("drop");
    m_isQuoted = isQuoted;
    m_isInObject = m_depth > 1;
    m_hasStrings = m_hasWords = m_hasOthers = m_isBroken = false;
}

void DropCollector::value(QStringView, const ReplyToken &token) {
    if (m_listAt != m_depth)
        return;
    const auto id = writtenId(token.text);
    if (id)
        m_ids.insert(*id);
    const bool isLiteral = token.text == QLatin1String("null") || token.text == QLatin1String("true") ||
                           token.text == QLatin1String("false");
    const bool isNumber = !token.text.isEmpty() && QStringView(u"-0123456789").contains(token.text.front());
    if (token.isString || id)
        m_hasStrings = true;
    else if (isNumber || isLiteral)
        m_hasOthers = true;
    else
        m_hasWords = true;
}

void DropCollector::end(End how) {
    const bool isList = m_listAt == m_depth;
    --m_depth;
    if (!isList)
        return;
    m_listAt = 0;
    m_isBroken = how == End::Broken;
    const bool isSentence = !m_hasStrings && !m_isInObject && (m_hasWords || how != End::Closed);
    if (isSentence)
        return;
    const bool isClean = !m_hasOthers && !m_hasWords && !m_isQuoted;
    if (isClean && how == End::Closed)
        m_lists.add(m_ids);
    else
        m_lists.isSpoilt = true;
    if (!m_isNamed)
        return;
    if (isClean && how != End::Broken)
        m_named.add(m_ids);
    else
        m_named.isSpoilt = true;
}

// Sentences in brackets are ignored, as no string was begun in them.
void DropCollector::slipped() {
    m_lists.isSpoilt = m_lists.isSpoilt || m_isBroken;
    m_named.isSpoilt = m_named.isSpoilt || (m_isBroken && m_isNamed);
}

// What looked like a list was part of a string.
void DropCollector::strayQuote() {
    m_lists.isSpoilt = m_lists.isSpoilt || m_lists.wasFound;
    m_named.isSpoilt = m_named.isSpoilt || m_named.wasFound;
}

void DropCollector::forget() {
    m_lists = {};
    m_named = {};
    m_depth = m_listAt = 0;
}

} // namespace winnow
