using DebateBot.Sandbox.World;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Sandbox.World;

/// <summary>Who may do what where, by roles and overwrites.</summary>
public sealed class PermissionTests(RunningSandbox sandbox) : IClassFixture<RunningSandbox>
{
    private SandboxWorld World => sandbox.World;

    private Channel General => World.GetChannel("general");

    [Fact]
    public void A_role_allows_what_everyone_is_denied_and_a_member_is_denied_what_its_role_allows()
    {
        var mira = World.FindMember("Mira")!;
        var moderators = mira.RoleIds[0];
        var denied = Deny(World.Guild.Id, isMember: false);
        var allowed = new Overwrite(moderators, IsMember: false, Permissions.SendMessages, Permissions.None);

        World.SetOverwrites(General.Id, denied);
        Sends("Tess").ShouldBeFalse();
        Sends("Mira").ShouldBeFalse();
        World.SetOverwrites(General.Id, allowed, denied);
        Sends("Tess").ShouldBeFalse();
        Sends("Mira").ShouldBeTrue();
        World.SetOverwrites(General.Id, Deny(mira.Id, isMember: true), allowed, denied);
        Sends("Mira").ShouldBeFalse();
        Sends("Ada").ShouldBeTrue();
        World.SetOverwrites(General.Id);
        Sends("Tess").ShouldBeTrue();
    }

    [Fact]
    public void A_thread_has_the_permissions_of_its_channel()
    {
        var articles = World.GetChannel("articles");
        var thread = World.OpenThread(World.Guild.OwnerId, articles.Id, new ThreadDraft("Talk"));
        World.SetOverwrites(
            articles.Id,
            new Overwrite(World.Guild.Id, IsMember: false, Permissions.None, Permissions.ViewChannel)
        );
        World.CanSee(World.FindMember("Tess")!.Id, thread).ShouldBeFalse();
        World.CanSee(World.FindMember("Ada")!.Id, thread).ShouldBeTrue();
        World.SetOverwrites(articles.Id);
        World.CanSee(World.FindMember("Tess")!.Id, thread).ShouldBeTrue();
    }

    private bool Sends(string name) =>
        World.PermissionsOf(World.FindMember(name)!.Id, General).HasFlag(Permissions.SendMessages);

    private static Overwrite Deny(long target, bool isMember) =>
        new(target, isMember, Permissions.None, Permissions.SendMessages);
}
