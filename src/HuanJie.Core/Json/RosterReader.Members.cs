using System.Runtime.CompilerServices;
using System.Text.Json;
using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Rosters;

namespace HuanJie.Json;

/// <content>The members and the departures.</content>
internal ref partial struct RosterReader
{
    private bool TryReadMembers(out ValueList<Member> members)
    {
        // Most rosters have no more people than fit here, and then nothing but the list itself is allocated.
        var first = default(FirstMembers);
        Span<Member?> few = first;
        List<Member?>? many = null;
        var count = 0;
        var ok = NextIs(JsonTokenType.StartArray);
        for (; ok && _reader.Read() && _reader.TokenType is JsonTokenType.StartObject; count++)
        {
            ok = TryReadMember(out var member);
            if (count < few.Length)
            {
                few[count] = member;
            }
            else
            {
                many ??= [.. few];
                many.Add(member);
            }
        }

        members = !ok ? [] : many is null ? [.. few[..count]!] : [.. many!];
        return ok && _reader.TokenType is JsonTokenType.EndArray;
    }

    private bool TryReadMember(out Member? member)
    {
        member = null;
        PersonId id = default;
        PostSet posts = default;
        string? name = null;
        CitizenNumber? citizenNumber = null;
        PartialDate? birthDate = null, partyJoined = null;
        Sex sex = default;
        Education? education = null;
        EthnicGroup? ethnicGroup = null;
        PoliticalAffiliation affiliation = default;
        Entry entry = default;
        var seen = 0;
        var ok = true;
        while (ok && _reader.Read() && _reader.TokenType is JsonTokenType.PropertyName)
        {
            ok = Is("id"u8) ? Once(ref seen, 0) && NextIsText() && PersonId.TryParse(_reader.ValueSpan, out id)
                : Is("posts"u8) ? Once(ref seen, 1) && TryReadPosts(out posts)
                : Is("birthDate"u8) ? Once(ref seen, 2) && TryReadDate(out birthDate)
                : Is("sex"u8) ? Once(ref seen, 3) && NextIsText() && EnumNames<Sex>.TryGet(_reader.ValueSpan, out sex)
                : Is("education"u8) ? Once(ref seen, 4) && TryReadEducation(out education)
                : Is("ethnicGroup"u8) ? Once(ref seen, 5) && TryReadEthnicGroup(out ethnicGroup)
                : Is("affiliation"u8) ? Once(ref seen, 6) && NextIsText() && EnumNames<PoliticalAffiliation>.TryGet(_reader.ValueSpan, out affiliation)
                : Is("partyJoined"u8) ? Once(ref seen, 7) && TryReadDate(out partyJoined)
                : Is("entry"u8) ? Once(ref seen, 8) && NextIsText() && EnumNames<Entry>.TryGet(_reader.ValueSpan, out entry)
                : Is("name"u8) ? Once(ref seen, 9) && TryReadString(out name)
                : Is("citizenNumber"u8) && Once(ref seen, 10) && TryReadCitizenNumber(out citizenNumber);
        }

        const int required = 0b11;
        if (!ok || _reader.TokenType is not JsonTokenType.EndObject || (seen & required) != required)
        {
            return false;
        }

        member = new()
        {
            Id = id,
            Posts = posts,
            Name = name,
            CitizenNumber = citizenNumber,
            BirthDate = birthDate,
            Sex = sex,
            Education = education,
            EthnicGroup = ethnicGroup,
            Affiliation = affiliation,
            PartyJoined = partyJoined,
            Entry = entry,
        };
        return true;
    }

    private bool TryReadPosts(out PostSet posts)
    {
        posts = default;
        if (!NextIs(JsonTokenType.StartArray))
        {
            return false;
        }

        while (_reader.Read() && _reader.TokenType is JsonTokenType.String)
        {
            if (!EnumNames<Post>.TryGet(_reader.ValueSpan, out var post) || posts.Contains(post))
            {
                return false;
            }

            posts = posts.With(post);
        }

        return _reader.TokenType is JsonTokenType.EndArray;
    }

    private bool TryReadDepartures(out ValueList<Departure> departures)
    {
        var read = new List<Departure>();
        var ok = NextIs(JsonTokenType.StartArray);
        while (ok && _reader.Read() && _reader.TokenType is JsonTokenType.StartObject)
        {
            PersonId person = default;
            DepartureReason reason = default;
            PartialDate? on = null;
            var seen = 0;
            while (ok && _reader.Read() && _reader.TokenType is JsonTokenType.PropertyName)
            {
                ok = Is("person"u8) ? Once(ref seen, 0) && NextIsText() && PersonId.TryParse(_reader.ValueSpan, out person)
                    : Is("reason"u8) ? Once(ref seen, 1) && NextIsText() && EnumNames<DepartureReason>.TryGet(_reader.ValueSpan, out reason)
                    : Is("on"u8) && Once(ref seen, 2) && TryReadDate(out on);
            }

            ok = ok && _reader.TokenType is JsonTokenType.EndObject && !person.IsEmpty;
            read.Add(new() { Person = person, Reason = reason, On = on });
        }

        departures = ok ? [.. read] : [];
        return ok && _reader.TokenType is JsonTokenType.EndArray;
    }

    private bool TryReadDate(out PartialDate? date)
    {
        PartialDate value = default;
        var ok = NextIsText() && PartialDate.TryParse(_reader.ValueSpan, out value);
        date = ok ? value : null;
        return ok;
    }

    private bool TryReadEducation(out Education? education)
    {
        Education value = default;
        var ok = NextIsText() && Education.TryParse(_reader.ValueSpan, out value);
        education = ok ? value : null;
        return ok;
    }

    private bool TryReadEthnicGroup(out EthnicGroup? ethnicGroup)
    {
        EthnicGroup value = default;
        var ok = NextIsText() && EthnicGroup.TryParse(_reader.ValueSpan, out value);
        ethnicGroup = ok ? value : null;
        return ok;
    }

    private bool TryReadCitizenNumber(out CitizenNumber? citizenNumber)
    {
        CitizenNumber value = default;
        var ok = NextIsText() && CitizenNumber.TryParse(_reader.ValueSpan, out value);
        citizenNumber = ok ? value : null;
        return ok;
    }

    [InlineArray(16)]
    private struct FirstMembers
    {
        private Member? _first;
    }
}
