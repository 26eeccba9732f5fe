#pragma once

namespace winnow {

// What a page or a window is made of: the one part of this class.
template <class Part, class Whole>
Part &partOf(Whole &whole) {
    return *whole.template findChild<Part *>();
}

} // namespace winnow
