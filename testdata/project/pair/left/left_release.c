int LeftRelease(void)
{
    return 1;
}
