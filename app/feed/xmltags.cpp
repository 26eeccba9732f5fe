#include "app/feed/xmltags.h"

#include <QByteArrayView>

#include <algorithm>

namespace winnow {

namespace {

constexpr int mostAttributes = 1000;

bool startsName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' ||
           static_cast<unsigned char>(c) >= 0x80;
}

// After the end of a section that opens at `at`, or after the document.
qsizetype behind(QByteArrayView xml, qsizetype at, QByteArrayView end) {
    const qsizetype found = xml.indexOf(end, at);
    return found < 0 ? xml.size() : found + end.size();
}

bool hasManyIn(QByteArrayView view) {
    for (qsizetype at = view.indexOf('<'); at >= 0 && at + 1 < view.size(); at = view.indexOf('<', at)) {
        const QByteArrayView rest = view.sliced(at);
        if (rest.startsWith("<!--")) {
            at = behind(view, at, "-->");
        } else if (rest.startsWith("<![CDATA[")) {
            at = behind(view, at, "]]>");
        } else if (!startsName(rest[1])) {
            ++at;
        } else {
            int values = 0;
            for (++at; at < view.size() && view[at] != '>' && view[at] != '<'; ++at) {
                if (view[at] != '"' && view[at] != '\'')
                    continue;
                at = view.indexOf(view[at], at + 1);
                if (++values > mostAttributes)
                    return true;
                if (at < 0)
                    return false; // the value never ends, and no parser gets further
            }
        }
        if (at >= view.size())
            return false;
    }
    return false;
}

} // namespace

bool hasTagOfManyAttributes(const QByteArray &xml) {
    const bool isWide = xml.first(std::min(xml.size(), qsizetype(4))).contains('\0') ||
                        xml.startsWith("\xFF\xFE") || xml.startsWith("\xFE\xFF");
    if (!isWide)
        return hasManyIn(xml);
    QByteArray narrow = xml; // UTF-16: its markup is ASCII with zero bytes
    narrow.removeIf([](char c) { return c == '\0'; });
    return hasManyIn(narrow);
}

} // namespace winnow
