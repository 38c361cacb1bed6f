"""Places in which a library is in danger are named, once."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.storage import cloud_warning


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (Newsroom)/talks", "Dropbox"),
        ("OneDrive - The Paper/a/b", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("Library/CloudStorage/GoogleDrive-me@example.org/My Drive", "Google Drive"),
        ("Nextcloud", "Nextcloud"),
        ("Library/CloudStorage/OneDrive-Newsroom/a", "OneDrive"),
        ("Library/CloudStorage/Box-Box", "Box"),
        ("Library/CloudStorage/Filen-me", "Filen"),
        ("iCloudDrive/a", "iCloud"),
        ("My Drive", "Google Drive"),
        ("Box", "Box"),
        ("pCloud Drive/a", "pCloud"),
        ("Syncthing", "Syncthing"),
        ("MEGA", "MEGA"),
        ("Proton Drive", "Proton Drive"),
    ],
)
def test_folders_of_services_are_known(tmp_path: Path, folder: str, service: str) -> None:
    warning = cloud_warning(tmp_path / folder / "library.sqlite")
    assert warning is not None
    assert service in warning


@pytest.mark.parametrize("folder", ["notes", "dropboxes", "about OneDrive", "mega-projects"])
def test_other_folders_are_not(tmp_path: Path, folder: str) -> None:
    assert cloud_warning(tmp_path / folder / "library.sqlite") is None


def test_a_folder_with_the_mark_of_a_service(tmp_path: Path) -> None:
    (tmp_path / "shared" / ".stfolder").mkdir(parents=True)
    warning = cloud_warning(tmp_path / "shared" / "talks" / "library.sqlite")
    assert warning is not None
    assert "Syncthing" in warning


@pytest.mark.parametrize(
    ("path", "warned"),
    [
        ("/mnt/desk/talks.sqlite", True),
        ("/mnt/two words/talks.sqlite", True),
        ("/mnt/desk/local/talks.sqlite", False),
        ("/mnt/desks/talks.sqlite", False),
    ],
)
def test_disks_in_the_network_are_known(tmp_path: Path, path: str, warned: bool) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda / ext4 rw 0 0\nserver:/desk /mnt/desk nfs4 rw 0 0\nodd\n"
        "//server/x /mnt/two\\040words cifs rw 0 0\n/dev/sdb /mnt/desk/local ext4 rw 0 0\n"
    )
    assert (cloud_warning(path, mounts) is not None) == warned
    assert cloud_warning(path, tmp_path / "none") is None


@pytest.mark.parametrize("kind", ["nfs", "smb3", "cifs", "fuse.sshfs", "fuse.rclone", "9p"])
def test_every_kind_of_disk_in_the_network_is_known(tmp_path: Path, kind: str) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/sda / ext4 rw 0 0\nthere /mnt/desk {kind} rw 0 0\n")
    assert cloud_warning("/mnt/desk/talks.sqlite", mounts) is not None


def test_disks_are_known_as_macos_tells_of_them(tmp_path: Path) -> None:
    told = tmp_path / "told"
    told.write_text(
        "/dev/disk3s1 on / (apfs, sealed, local)\n//me@desk/two%20words on /Volumes/two words"
        " (smbfs, nodev, nosuid)\n"
    )
    assert cloud_warning("/Volumes/two words/talks.sqlite", told) is not None
    assert cloud_warning("/Volumes/other/talks.sqlite", told) is None
