// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <string>

namespace parindex::test {

/// A number of any length that is not below zero, as a row of decimal digits and reckoned with as
/// on paper: slow, and with nothing in common with the integers of the program.
class Natural
{
public:
    Natural() = default;
    explicit Natural(const std::string &text) : m_digits(text.rbegin(), text.rend()) { trim(); }

    Natural operator+(const Natural &other) const
    {
        Natural sum;
        int carry = 0;
        for (std::size_t i = 0; i < std::max(m_digits.size(), other.m_digits.size()) || carry; ++i) {
            carry += at(i) + other.at(i);
            sum.m_digits += static_cast<char>('0' + carry % 10);
            carry /= 10;
        }
        return sum;
    }

    /// The other one is not larger.
    Natural operator-(const Natural &other) const
    {
        Natural difference;
        int borrowed = 0;
        for (std::size_t i = 0; i < m_digits.size(); ++i) {
            int digit = at(i) - other.at(i) - borrowed;
            borrowed = digit < 0;
            digit += borrowed * 10;
            difference.m_digits += static_cast<char>('0' + digit);
        }
        difference.trim();
        return difference;
    }

    Natural operator*(const Natural &other) const
    {
        Natural product;
        for (std::size_t i = 0; i < other.m_digits.size(); ++i) {
            Natural shifted;
            shifted.m_digits = std::string(i, '0') + m_digits;
            for (int times = other.at(i); times > 0; --times)
                product = product + shifted;
        }
        product.trim();
        return product;
    }

    bool operator==(const Natural &other) const = default;
    bool operator<(const Natural &other) const
    {
        if (m_digits.size() != other.m_digits.size())
            return m_digits.size() < other.m_digits.size();
        return std::lexicographical_compare(m_digits.rbegin(), m_digits.rend(), other.m_digits.rbegin(), other.m_digits.rend());
    }

    std::string text() const { return m_digits.empty() ? "0" : std::string(m_digits.rbegin(), m_digits.rend()); }

private:
    int at(std::size_t place) const { return place < m_digits.size() ? m_digits[place] - '0' : 0; }
    void trim()
    {
        while (!m_digits.empty() && m_digits.back() == '0')
            m_digits.pop_back();
    }

    std::string m_digits; // The last digit first; nothing is zero.
};

/// The sum of numbers with four decimals, those above zero and those below it kept apart.
class DecimalSum
{
public:
    void add(bool negative, const std::string &tenThousandths)
    {
        Natural &side = negative ? m_below : m_above;
        side = side + Natural(tenThousandths);
    }

    void add(const DecimalSum &other)
    {
        m_above = m_above + other.m_above;
        m_below = m_below + other.m_below;
    }

    bool isNegative() const { return m_above < m_below; }
    Natural size() const { return isNegative() ? m_below - m_above : m_above - m_below; }

    /// As a plain decimal: "9.44", "-0.5", "0".
    QString text() const
    {
        std::string digits = size().text();
        digits.insert(0, digits.size() < 5 ? 5 - digits.size() : 0, '0');
        digits.insert(digits.size() - 4, ".");
        while (digits.back() == '0')
            digits.pop_back();
        if (digits.back() == '.')
            digits.pop_back();
        return QString::fromStdString((isNegative() ? "-" : "") + digits);
    }

private:
    Natural m_above;
    Natural m_below;
};

} // namespace parindex::test
