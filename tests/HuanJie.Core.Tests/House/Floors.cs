using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Assembly = System.Reflection.Assembly;

namespace HuanJie.Tests.House;

/// <summary>A building of namespaces: each floor has rooms, each room one namespace or some that belong together.</summary>
/// <remarks>A namespace may use itself, its room, and every floor below; not another room of its floor.</remarks>
internal sealed class Floors(string[][][] floors)
{
    /// <summary>The floors of the design, from the bottom.</summary>
    public static Floors OfTheDesign { get; } = new(
    [
        [["HuanJie", "HuanJie.Dates"]],
        [["HuanJie.Organisations", "HuanJie.Members", "HuanJie.Rosters"]],
        [["HuanJie.Rules"]],
        [["HuanJie.Eligibility"], ["HuanJie.Composition"], ["HuanJie.Elections"]],
        [["HuanJie.Preparation"]],
        [["HuanJie.Statistics"]],
        [["HuanJie.Claims"]],
        [["HuanJie.Text"]],
        [["HuanJie.Json"]],
        [["HuanJie.Books"]],
    ]);

    public IReadOnlyList<string> Namespaces { get; } = [.. floors.SelectMany(rooms => rooms).SelectMany(room => room)];

    /// <summary>The same building with the floors in the opposite order.</summary>
    public Floors UpsideDown => new([.. floors.AsEnumerable().Reverse()]);

    public bool Allows(string from, string to)
    {
        if (from == to)
        {
            return true;
        }

        var ((fromFloor, fromRoom), (toFloor, toRoom)) = (PlaceOf(from), PlaceOf(to));
        return toFloor < fromFloor || (toFloor == fromFloor && toRoom == fromRoom);
    }

    /// <summary>Every use of one type by another that the building does not allow, as <c>user -> used</c>, in order.</summary>
    public IReadOnlyList<string> Violations(Architecture architecture) =>
    [
        .. UsesIn(architecture)
            .Where(use => Namespaces.Contains(use.To) && !(Namespaces.Contains(use.From) && Allows(use.From, use.To)))
            .Select(use => $"{use.User} -> {use.Used}")
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Reads the types of an assembly, and what each uses, from its compiled form.</summary>
    public static Architecture Read(Assembly assembly) => new ArchLoader().LoadAssembly(assembly).Build();

    private static IEnumerable<(string User, string From, string Used, string To)> UsesIn(Architecture architecture) =>
        from type in architecture.Types
        from dependency in type.Dependencies
        select (type.FullName, NamespaceOf(type), dependency.Target.FullName, NamespaceOf(dependency.Target));

    // A nested type lies in the namespace of the type around it.
    private static string NamespaceOf(IType type)
    {
        var outermost = type.FullName.Split('+', '/')[0];
        var end = outermost.Split('<', '`')[0].LastIndexOf('.');
        return end < 0 ? "" : outermost[..end];
    }

    private (int Floor, int Room) PlaceOf(string name)
    {
        for (var floor = 0; floor < floors.Length; floor++)
        {
            var room = Array.FindIndex(floors[floor], names => names.Contains(name));
            if (room >= 0)
            {
                return (floor, room);
            }
        }

        throw new ArgumentException($"The namespace {name} has no floor. Give it one in {nameof(OfTheDesign)}.", nameof(name));
    }
}
