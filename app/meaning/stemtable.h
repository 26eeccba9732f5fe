#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <utility>
#include <vector>

namespace winnow {

// A table by stem: usually found at the first position, with one memory access. Stems are hashes and never 0.
template <class Value>
class StemTable final {
public:
    void reserve(size_t stems) { grow(std::bit_ceil(2 * stems + 1)); }
    size_t size() const { return m_size; }

    const Value *find(quint64 stem) const {
        if (m_size == 0 || stem == 0)
            return nullptr;
        const Slot &slot = m_slots[placeOf(stem)];
        return slot.stem == stem ? &slot.value : nullptr;
    }
    // Adds it if it is missing. The reference is valid until the next one is added.
    Value &operator[](quint64 stem) {
        Q_ASSERT(stem != 0);
        if (2 * (m_size + 1) > m_slots.size())
            grow(m_slots.empty() ? leastSlots : 2 * m_slots.size());
        Slot &slot = m_slots[placeOf(stem)];
        if (slot.stem == 0) {
            slot.stem = stem;
            ++m_size;
        }
        return slot.value;
    }
    // In arbitrary order.
    template <class Visitor>
    void forEach(Visitor visit) const {
        for (const Slot &slot : m_slots) {
            if (slot.stem != 0)
                visit(slot.stem, slot.value);
        }
    }

private:
    struct Slot {
        quint64 stem = 0; // 0: free
        Value value{};
    };
    static constexpr size_t leastSlots = 16;

    // The slot of the stem, or the one it would get: at most every second one is used.
    size_t placeOf(quint64 stem) const {
        size_t place = size_t((stem * 0x9E3779B97F4A7C15ULL) >> m_shift);
        while (m_slots[place].stem != 0 && m_slots[place].stem != stem)
            place = (place + 1) & (m_slots.size() - 1);
        return place;
    }
    void grow(size_t wanted) {
        const size_t size = std::max(wanted, leastSlots);
        if (size <= m_slots.size())
            return;
        std::vector<Slot> old(size);
        old.swap(m_slots);
        m_shift = 64 - std::countr_zero(size);
        for (Slot &slot : old) {
            if (slot.stem != 0)
                m_slots[placeOf(slot.stem)] = std::move(slot);
        }
    }

    std::vector<Slot> m_slots; // their number is a power of two
    size_t m_size = 0;
    int m_shift = 64;
};

// Tells for most unknown stems that they were not added, with a small table that stays in the cache: checked
// before a table that contains few words of a text.
class StemFilter final {
public:
    void add(quint64 stem) {
        m_bits.resize(size_t(1) << (bits - 6));
        m_bits[placeOf(stem) / 64] |= quint64(1) << (placeOf(stem) % 64);
    }
    bool mayHold(quint64 stem) const {
        return !m_bits.empty() && (m_bits[placeOf(stem) / 64] >> (placeOf(stem) % 64) & 1U) != 0;
    }

private:
    static constexpr int bits = 15; // four kilobytes
    static size_t placeOf(quint64 stem) { return size_t((stem * 0xD6E8FEB86659FD93ULL) >> (64 - bits)); }

    std::vector<quint64> m_bits;
};

} // namespace winnow
