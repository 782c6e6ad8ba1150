using ArchUnitNET.Domain;
using DebateBot.Core.Comments;
using DebateBot.Core.Quotes;
using DebateBot.Core.Recaps;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Structure;

/// <summary>Judgement is data in, data out: the same discussion gives the same links, tree, quotes and recap anywhere, at any time.</summary>
public sealed class PureTests
{
    private static readonly string[] Impure =
    [
        "Microsoft.",
        "System.IO.",
        "System.Net.",
        "System.Data.",
        "System.Threading.",
        "System.Diagnostics.Process",
        "System.TimeProvider",
        "System.Random",
        "System.Guid",
        "System.Environment",
        "System.Console",
        "DebateBot.Core.Storage.",
    ];

    /// <summary>What a compiler writes into any type, however pure.</summary>
    private static readonly string[] Harmless =
    [
        "Microsoft.CodeAnalysis.EmbeddedAttribute",
        "System.Threading.Interlocked",
    ];

    [Theory]
    [InlineData(typeof(ReplyResolver))]
    [InlineData(typeof(ReplyTree))]
    [InlineData(typeof(QuoteCheck))]
    [InlineData(typeof(RecapWriter))]
    public void Judgement_touches_no_store_no_clock_no_chance_and_no_file(Type judge)
    {
        var reached = Reach(Built.TypeOf(judge));
        reached.Count.ShouldBeGreaterThan(1);
        reached
            .SelectMany(type => type.Dependencies, (type, needed) => (type, needed.Target))
            .Where(pair => IsImpure(pair.Target.FullName))
            .Select(pair => $"{pair.type.FullName} needs {pair.Target.FullName}")
            .Distinct(StringComparer.Ordinal)
            .ShouldBeEmpty();
    }

    private static bool IsImpure(string name) =>
        Impure.Any(start => name.StartsWith(start, StringComparison.Ordinal))
        && !Harmless.Contains(name, StringComparer.Ordinal);

    /// <summary>The type, and all of core that it needs, however far.</summary>
    private static HashSet<IType> Reach(IType start)
    {
        var reached = new HashSet<IType>();
        var next = new Stack<IType>([start]);
        while (next.TryPop(out var type))
            if (type.FullName.StartsWith("DebateBot.Core.", StringComparison.Ordinal) && reached.Add(type))
                foreach (var needed in type.Dependencies)
                    next.Push(needed.Target);
        return reached;
    }
}
