using System.Runtime.CompilerServices;
using System.Text.Json;
using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using NodaTime;

namespace HuanJie.Json;

/// <summary>Reads a roster document straight from tokens to records, several times as fast as the generated reader.</summary>
/// <remarks>
/// It takes only what it is sure of: a sound document, written as documents usually are. At anything else (an unknown, doubled or null
/// member, an escape in a name, a lineage, a value out of bounds) it gives up, and the generated reader decides and reports. So it
/// must never accept what that one refuses, nor read anything else; a test compares the two on sound and on broken documents.
/// </remarks>
internal ref partial struct RosterReader
{
    private Utf8JsonReader _reader;

    private RosterReader(ReadOnlySpan<byte> utf8) => _reader = new(utf8);

    /// <summary>Reads a document, or gives up.</summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8, out Roster? roster)
    {
        roster = null;
        var reader = new RosterReader(utf8);
        try
        {
            return reader.TryReadDocument(out roster);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    private bool TryReadDocument(out Roster? roster)
    {
        roster = null;
        return NextIs(JsonTokenType.StartObject)
            && NextIs(JsonTokenType.PropertyName) && Is("schema"u8)
            && NextIs(JsonTokenType.String) && Is("huanjie/1"u8)
            && NextIs(JsonTokenType.PropertyName) && Is("roster"u8)
            && TryReadRoster(out roster)
            && NextIs(JsonTokenType.EndObject)
            && !_reader.Read();
    }

    private bool TryReadRoster(out Roster? roster)
    {
        roster = null;
        Organisation? organisation = null;
        ValueList<Member> members = [];
        Term? term = null;
        SeatAllotment? seats = null;
        LocalDate? partyElectedOn = null, committeeElectedOn = null;
        ValueList<Departure> departures = [];
        var seen = 0;
        var ok = NextIs(JsonTokenType.StartObject);
        while (ok && _reader.Read() && _reader.TokenType is JsonTokenType.PropertyName)
        {
            ok = Is("organisation"u8) ? Once(ref seen, 0) && TryReadOrganisation(out organisation)
                : Is("members"u8) ? Once(ref seen, 1) && TryReadMembers(out members)
                : Is("term"u8) ? Once(ref seen, 2) && TryReadTerm(out term)
                : Is("seats"u8) ? Once(ref seen, 3) && TryReadSeats(out seats)
                : Is("partyElectedOn"u8) ? Once(ref seen, 4) && TryReadDay(out partyElectedOn)
                : Is("committeeElectedOn"u8) ? Once(ref seen, 5) && TryReadDay(out committeeElectedOn)
                : Is("departures"u8) && Once(ref seen, 6) && TryReadDepartures(out departures);
        }

        const int required = 0b11;
        if (!ok || _reader.TokenType is not JsonTokenType.EndObject || (seen & required) != required)
        {
            return false;
        }

        roster = new()
        {
            Organisation = organisation!,
            Members = members,
            Term = term,
            Seats = seats ?? SeatAllotment.Unknown,
            PartyElectedOn = partyElectedOn,
            CommitteeElectedOn = committeeElectedOn,
            Departures = departures,
        };
        return true;
    }

    private bool TryReadOrganisation(out Organisation? organisation)
    {
        organisation = null;
        DivisionCode code = default;
        OrganisationKind kind = default;
        string? name = null;
        UrbanRuralClass urbanRuralClass = default;
        bool? rural = null, multiEthnic = null;
        int? collectives = null, households = null, partyMembers = null;
        var seen = 0;
        var ok = NextIs(JsonTokenType.StartObject);
        while (ok && _reader.Read() && _reader.TokenType is JsonTokenType.PropertyName)
        {
            ok = Is("code"u8) ? Once(ref seen, 0) && NextIsText() && DivisionCode.TryParse(_reader.ValueSpan, out code)
                : Is("kind"u8) ? Once(ref seen, 1) && NextIsText() && EnumNames<OrganisationKind>.TryGet(_reader.ValueSpan, out kind)
                : Is("name"u8) ? Once(ref seen, 2) && TryReadString(out name)
                : Is("urbanRuralClass"u8) ? Once(ref seen, 3) && NextIsText() && EnumNames<UrbanRuralClass>.TryGet(_reader.ValueSpan, out urbanRuralClass)
                : Is("rural"u8) ? Once(ref seen, 4) && TryReadAnswer(out rural)
                : Is("multiEthnic"u8) ? Once(ref seen, 5) && TryReadAnswer(out multiEthnic)
                : Is("collectiveEconomies"u8) ? Once(ref seen, 6) && TryReadInteger(out collectives)
                : Is("households"u8) ? Once(ref seen, 7) && TryReadInteger(out households)
                : Is("partyMembers"u8) && Once(ref seen, 8) && TryReadInteger(out partyMembers);
        }

        const int required = 0b11;
        if (!ok || _reader.TokenType is not JsonTokenType.EndObject || (seen & required) != required)
        {
            return false;
        }

        organisation = new()
        {
            Code = code,
            Kind = kind,
            Name = name,
            UrbanRuralClass = urbanRuralClass,
            Rural = rural,
            MultiEthnic = multiEthnic,
            CollectiveEconomies = collectives,
            Households = households,
            PartyMembers = partyMembers,
        };
        return true;
    }

    private bool TryReadTerm(out Term? term)
    {
        term = null;
        LocalDate? start = null, dueEnd = null;
        int? ordinal = null;
        var seen = 0;
        var ok = NextIs(JsonTokenType.StartObject);
        while (ok && _reader.Read() && _reader.TokenType is JsonTokenType.PropertyName)
        {
            ok = Is("start"u8) ? Once(ref seen, 0) && TryReadDay(out start)
                : Is("dueEnd"u8) ? Once(ref seen, 1) && TryReadDay(out dueEnd)
                : Is("ordinal"u8) && Once(ref seen, 2) && TryReadInteger(out ordinal);
        }

        if (!ok || _reader.TokenType is not JsonTokenType.EndObject || start is not { } first || dueEnd is not { } last)
        {
            return false;
        }

        term = new(first, last, ordinal);
        return true;
    }

    private bool TryReadSeats(out SeatAllotment? seats)
    {
        seats = null;
        int? party = null, committee = null, supervision = null;
        var seen = 0;
        var ok = NextIs(JsonTokenType.StartObject);
        while (ok && _reader.Read() && _reader.TokenType is JsonTokenType.PropertyName)
        {
            ok = Is("partyOrganisation"u8) ? Once(ref seen, 0) && TryReadInteger(out party)
                : Is("committee"u8) ? Once(ref seen, 1) && TryReadInteger(out committee)
                : Is("supervision"u8) && Once(ref seen, 2) && TryReadInteger(out supervision);
        }

        if (!ok || _reader.TokenType is not JsonTokenType.EndObject)
        {
            return false;
        }

        seats = new() { PartyOrganisation = party, Committee = committee, Supervision = supervision };
        return true;
    }

    private static bool Once(ref int seen, int member)
    {
        var first = (seen & (1 << member)) == 0;
        seen |= 1 << member;
        return first;
    }

    // An escaped name is never equal to its plain text here: it is left to the generated reader.
    // Inlined, so that the text's length and bytes are known where it is compared: an unequal length is one comparison.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool Is(ReadOnlySpan<byte> text) => _reader.ValueSpan.SequenceEqual(text);

    private bool NextIs(JsonTokenType token) => _reader.Read() && _reader.TokenType == token;

    private bool NextIsText() => NextIs(JsonTokenType.String) && !_reader.ValueIsEscaped;

    private bool TryReadString(out string? text)
    {
        var ok = NextIs(JsonTokenType.String);
        text = ok ? _reader.GetString() : null;
        return ok;
    }

    private bool TryReadAnswer(out bool? answer)
    {
        answer = _reader.Read() ? _reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            _ => null,
        }
        : null;
        return answer is not null;
    }

    private bool TryReadInteger(out int? number)
    {
        var value = 0;
        var ok = NextIs(JsonTokenType.Number) && _reader.TryGetInt32(out value);
        number = ok ? value : null;
        return ok;
    }

    private bool TryReadDay(out LocalDate? day)
    {
        LocalDate value = default;
        const int length = 10;
        var ok = NextIsText() && _reader.ValueSpan.Length == length && _reader.ValueSpan[4] == (byte)'-'
            && PartialDate.TryParse(_reader.ValueSpan, out var date) && date.TryGetDate(out value);
        day = ok ? value : null;
        return ok;
    }
}
