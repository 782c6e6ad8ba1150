using DebateBot.Chat;
using DebateBot.Connection.Payloads;
using DebateBot.Connection.Rest;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Connection.Rest;

public sealed class PermissionRulesTests
{
    private const ulong Server = 10;
    private const ulong Role = 11;
    private const ulong OtherRole = 12;
    private const ulong Member = 30;
    private const ulong Owner = 31;
    private const Permissions View = Permissions.ViewChannel;
    private const Permissions Send = Permissions.SendMessages;

    [Fact]
    public void A_member_has_what_everybody_has_and_what_the_roles_add() =>
        Held(everybody: View, role: Send, roles: [Role]).ShouldBe(View | Send);

    [Fact]
    public void A_role_that_a_member_does_not_have_adds_nothing() =>
        Held(everybody: View, role: Send, roles: []).ShouldBe(View);

    [Fact]
    public void The_owner_may_everything_whatever_a_channel_denies() =>
        Held(member: Owner, overwrites: [Deny(Server, View)]).HasFlag(View | Send).ShouldBeTrue();

    [Fact]
    public void So_may_an_administrator() =>
        Held(role: Permissions.Administrator, roles: [Role], overwrites: [Deny(Member, View)])
            .HasFlag(View | Send)
            .ShouldBeTrue();

    [Fact]
    public void A_channel_denies_everybody_and_allows_a_role() =>
        Held(everybody: View, roles: [Role], overwrites: [Deny(Server, View), Allow(Role, View)]).ShouldBe(View);

    [Fact]
    public void Of_two_roles_the_one_that_allows_wins() =>
        Held(everybody: View, roles: [Role, OtherRole], overwrites: [Allow(Role, Send), Deny(OtherRole, Send | View)])
            .ShouldBe(Send);

    [Fact]
    public void What_is_set_for_the_member_wins_over_roles() =>
        Held(everybody: View, roles: [Role], overwrites: [Allow(Role, Send), Deny(Member, Send)]).ShouldBe(View);

    [Fact]
    public void The_servers_id_stands_for_everybody() =>
        Held(everybody: View | Send, member: Server, overwrites: [Deny(Server, Send)]).ShouldBe(View);

    private static Permissions Held(
        Permissions everybody = Permissions.None,
        Permissions role = Permissions.None,
        ulong member = Member,
        IReadOnlyCollection<ulong>? roles = null,
        IReadOnlyList<OverwritePayload>? overwrites = null
    )
    {
        var guild = new GuildPayload
        {
            Id = Server,
            OwnerId = Owner,
            Roles =
            [
                new() { Id = Server, Permissions = (ulong)everybody },
                new() { Id = Role, Permissions = (ulong)role },
                new() { Id = OtherRole },
            ],
        };
        return PermissionRules.Of(guild, member, roles ?? [], overwrites ?? []);
    }

    private static OverwritePayload Allow(ulong id, Permissions allowed) => new() { Id = id, Allow = (ulong)allowed };

    private static OverwritePayload Deny(ulong id, Permissions denied) => new() { Id = id, Deny = (ulong)denied };
}
