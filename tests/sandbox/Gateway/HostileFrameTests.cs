using DebateBot.Tests.Sandbox.Rest;
using DebateBot.Tests.Support;
using FsCheck.Xunit;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Sandbox.Gateway;

/// <summary>Whatever a client sends, the gateway answers, ignores or closes with one of its codes.</summary>
public sealed class HostileFrameTests(RunningSandbox sandbox) : IClassFixture<RunningSandbox>
{
    [Property(MaxTest = 60, Arbitrary = [typeof(HostileJson)])]
    public async Task Any_data_for_any_opcode_is_survived(HostileJson data, int opcode)
    {
        using var gateway = await sandbox.ConnectAsync();
        await gateway.SendAsync($$"""{"op":{{opcode % 12}},"d":{{data.Text}}}""");
        await CodeOrAcknowledgementAsync(gateway);
    }

    [Property(MaxTest = 60, Arbitrary = [typeof(HostileJson)])]
    public async Task Any_data_is_survived_once_signed_in(HostileJson data, int opcode)
    {
        using var gateway = await sandbox.SignInAsync(intents: 1);
        await gateway.SendAsync($$"""{"op":{{opcode % 12}},"d":{{data.Text}}}""");
        await CodeOrAcknowledgementAsync(gateway);
    }

    private static async Task CodeOrAcknowledgementAsync(RawGateway gateway)
    {
        await gateway.SendAsync(1, null);
        (await gateway.CodeOrAsync(opcode: 11)).ShouldBeOneOf(11, 4001, 4002, 4003, 4004, 4005, 4010, 4013);
    }
}
