// SPDX-License-Identifier: Apache-2.0
// What the views of IKE and of SSTP have in common: how a field is put into a view.
#pragma once

#include "tests/lab/wire_view.h"

namespace lab {

/// A field's name of ours and tshark's name for it.
struct NamePair
{
    const char *ours;
    const char *theirs;
};

QString hex(const QByteArray &octets);
/// @p text as tshark writes numbers: decimal, or hexadecimal with 0x.
qint64 number(const QString &text);
/// Each of @p values in decimal, a space between them.
QString numbers(const QStringList &values);

/// The field's only value; an empty one is not put.
void put(View &view, const char *name, const QString &value);
/// One more value of the field.
void add(View &view, const char *name, const QString &value);
void add(View &view, const char *name, qint64 value);
/// The fields of the EAP packet @p octets.
void addEap(View &view, const QByteArray &octets);

QStringList values(const Frame &frame, const char *name);
QString first(const Frame &frame, const char *name);

} // namespace lab
