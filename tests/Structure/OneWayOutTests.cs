using ArchUnitNET.Domain.Dependencies;
using DebateBot.Chat;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Structure;

/// <summary>There is one way out: what the bot says passes the limits, the outbox and the ban on mass mentions.</summary>
public sealed class OneWayOutTests
{
    [Theory]
    [InlineData(nameof(IChat.PostAsync))]
    [InlineData(nameof(IChat.PostAsAsync))]
    [InlineData(nameof(IChat.OpenForumPostAsync))]
    [InlineData(nameof(IChat.EditAsync))]
    [InlineData(nameof(IChat.AnswerAsync))]
    [InlineData(nameof(IChat.EditAnswerAsync))]
    public void Nobody_but_the_sender_says_anything(string operation) =>
        CallersOf(operation).ShouldBe(["DebateBot.Posting.Sender"]);

    private static IEnumerable<string> CallersOf(string operation) =>
        (
            from type in Built.Architecture.Types
            from call in type.Dependencies.OfType<MethodCallDependency>()
            where call.Target.FullName == typeof(IChat).FullName
            where call.TargetMember.Name.StartsWith($"{operation}(", StringComparison.Ordinal)
            select type.FullName
        ).Distinct(StringComparer.Ordinal);
}
