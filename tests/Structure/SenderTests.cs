using ArchUnitNET.Domain.Dependencies;
using DebateBot.Chat;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Structure;

/// <summary>There is one way out: what the bot says passes the limits, the outbox and the ban on mass mentions.</summary>
public sealed class SenderTests
{
    [Fact]
    public void Only_the_command_runner_answers() =>
        CallersOf(nameof(IChat.AnswerAsync), nameof(IChat.DeferAsync), nameof(IChat.EditAnswerAsync))
            .ShouldBe(["DebateBot.SlashCommands.CommandRunner"]);

    private static List<string> CallersOf(params string[] operations)
    {
        var callers =
            from type in Built.Architecture.Types
            from call in type.Dependencies.OfType<MethodCallDependency>()
            where call.Target.FullName == typeof(IChat).FullName
            where operations.Contains(call.TargetMember.Name.Split('(')[0], StringComparer.Ordinal)
            select type.FullName;
        var all = callers.Distinct(StringComparer.Ordinal).ToList();
        all.ShouldNotBeEmpty();
        return all;
    }
}
