#pragma once

#include "app/criteria/criteria.h"
#include "ui/papers/list/paperscontext.h"

#include <QObject>

namespace winnow {

class CriteriaPage;
class PapersPage;
class RunLauncher;

// Applies the criteria in use to the rest of the window: the words marked in abstracts, the authors that they
// name, and a warning if the built-in scorer finds nothing in them.
class CriteriaController final : public QObject {
    Q_OBJECT
public:
    CriteriaController(CriteriaPage &page, PapersPage &papers, RunLauncher &run, const PapersContext &shared,
                       QObject *parent = nullptr);

    void use(const Criteria &criteria); // puts the criteria into use

Q_SIGNALS:
    void pageWanted(); // the user wants to see why nothing was read

private:
    void follow(const QString &author);
    void sayIfNothingIsRead(); // once for these criteria

    PapersPage &m_papers;
    PapersContext m_shared;
    Criteria m_inUse;
    bool m_isToBeSaid = false;
};

} // namespace winnow
