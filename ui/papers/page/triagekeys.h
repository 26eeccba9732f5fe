#pragma once

namespace winnow {

class Actions;
class DetailsPane;
class FocusDesk;
class OwnActs;
class PaperActs;
class PaperSession;
class PaperView;

// What keys and menus act on.
struct TriageParts {
    PaperActs &acts;
    OwnActs &ownActs; // notes, tags, own relevance
    PaperView &view;
    DetailsPane &details;
    FocusDesk &pass;
    PaperSession &session;
};

// Lets menus and keys act on the papers: bare letters only while the table, the details or the pass have the
// focus.
void connectTriageKeys(const Actions &actions, const TriageParts &parts);

} // namespace winnow
