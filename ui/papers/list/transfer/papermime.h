#pragma once

#include "app/model/paper.h"

#include <QMimeData>

#include <vector>

namespace winnow {

// Papers in formats for other programs: their abstract pages as URLs, Markdown links as text, BibTeX, RIS and
// CSL-JSON. Each is made on demand: a drag may contain the whole library.
class PaperMime final : public QMimeData {
    Q_OBJECT
public:
    explicit PaperMime(std::vector<Paper> papers) : m_papers(std::move(papers)) {}

    QStringList formats() const override;
    bool hasFormat(const QString &format) const override { return formats().contains(format); }

protected:
    QVariant retrieveData(const QString &format, QMetaType type) const override;

private:
    std::vector<Paper> m_papers;
};

} // namespace winnow
